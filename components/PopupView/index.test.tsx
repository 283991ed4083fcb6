// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessibilityFaults } from '../../test/ui/check-accessibility.ts';
import { InEnglish } from '../../test/ui/english-words.tsx';
import { fakeActions } from '../../test/ui/fake-actions.ts';
import { VIEWS } from '../../test/ui/views.ts';
import { PopupView } from './index.tsx';

afterEach(cleanup);

function show(name: keyof typeof VIEWS) {
  const actions = fakeActions();
  const view = VIEWS[name];
  if (!view) throw new Error(`No view ${name}`);
  return { actions, ...render(<PopupView view={view} actions={actions} />, { wrapper: InEnglish }) };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('each state', () => {
  it.each(Object.keys(VIEWS))('%s is accessible and has one main heading', async (name) => {
    const { container } = show(name);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each(Object.keys(VIEWS))('%s puts nothing of the page into markup or inline style', (name) => {
    const { container } = show(name);
    expect(container.querySelector('[style], img, b > b, script')).toBeNull();
  });
});

describe('reading', () => {
  it('tells its progress', () => {
    show('reading');
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Reading the small print…' });
    expect(bar.value / bar.max).toBeCloseTo(0.55);
    expect(screen.getByRole('status').textContent).toBe('Reading the small print…');
  });

  it('shows no figure before it has begun', () => {
    show('looking');
    expect(screen.getByRole<HTMLProgressElement>('progressbar').hasAttribute('value')).toBe(false);
  });
});

describe('a page that is no policy', () => {
  it('offers the links and a summary all the same', () => {
    const { actions } = show('not-policy');
    screen.getByRole('button', { name: /^Privacy policy/ }).click();
    expect(actions.openLink).toHaveBeenCalledWith('https://shop.example/privacy');
    screen.getByRole('button', { name: 'Summarise anyway' }).click();
    expect(actions.summarise).toHaveBeenCalledOnce();
    expect(screen.getByText('says little about data')).toBeTruthy();
  });

  it('says where to look when there is no link', () => {
    show('not-policy-no-links');
    expect(screen.getByText(/It has no link to one either/)).toBeTruthy();
  });
});

describe('obstacles', () => {
  it('names the language', () => {
    show('language');
    expect(heading()).toBe('This policy is in Dutch.');
  });

  it('does not make up a name for an unknown language', () => {
    show('language-unknown');
    expect(heading()).toBe('This policy is in another language.');
  });

  it('says plainly that no extension may read the page', () => {
    show('forbidden');
    expect(heading()).toBe('The browser lets no extension read this page.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says where to allow files, and leads there', () => {
    const { actions, container } = show('forbidden-files');
    expect(container.textContent).toContain('switch on “Allow access to file URLs”');
    screen.getByRole('button', { name: 'Open settings' }).click();
    expect(actions.openExtensionSettings).toHaveBeenCalledOnce();
  });

  it('lets an empty page be tried again', () => {
    const { actions } = show('empty');
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(actions.summarise).toHaveBeenCalledOnce();
  });

  it('gives the message of an error for copying', async () => {
    const { actions } = show('error');
    screen.getByRole('button', { name: 'Copy message' }).click();
    expect(actions.copyText).toHaveBeenCalledWith(expect.stringContaining('RangeError: Invalid array length'));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
  });
});
