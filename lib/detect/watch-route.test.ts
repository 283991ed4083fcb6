import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchRoute } from './watch-route.ts';

const makeView = (navigation?: EventTarget) =>
  ({ location: { href: 'https://a.example/' }, navigation }) as unknown as Window & { location: { href: string } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('follows the Navigation API, once for each change of address', () => {
  const navigation = new EventTarget();
  const view = makeView(navigation);
  const follow = vi.fn();
  const lifetime = new AbortController();
  watchRoute(view, { signal: lifetime.signal, follow });
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(follow).not.toHaveBeenCalled();
  view.location.href = 'https://a.example/privacy';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(follow).toHaveBeenCalledOnce();
  lifetime.abort();
  view.location.href = 'https://a.example/';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(follow).toHaveBeenCalledOnce();
});

it('looks at the address where there is no Navigation API, and stops when told', () => {
  const view = makeView();
  const follow = vi.fn();
  const lifetime = new AbortController();
  watchRoute(view, { signal: lifetime.signal, follow });
  view.location.href = 'https://a.example/privacy';
  vi.advanceTimersByTime(3000);
  expect(follow).toHaveBeenCalledOnce();
  lifetime.abort();
  expect(vi.getTimerCount()).toBe(0);
});
