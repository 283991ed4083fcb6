import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS } from './driver/launch.ts';

/** The only pages asked for; the README says why. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** What the detection script may weigh on every page of the web, in bytes, gzipped. */
const DETECTION_LIMIT = 10_000;

describe.each(Object.entries(BUILDS))('the build for %s', (_name, folder) => {
  const root = resolve(import.meta.dirname, '../..', folder);
  const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'));

  it('asks for nothing beyond its purpose', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.host_permissions).toEqual(PAGES);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches.toSorted()).toEqual(PAGES.toSorted());
    expect(manifest.content_scripts[0].all_frames ?? false).toBe(false);
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('allows no remote code and no connection', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+(.*)/, 2) as [string, string]));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('connect-src')).toBe("'none'");
    expect(directives.get('script-src')).toBe("'self'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('puts a small script on every page', () => {
    const scripts = manifest.content_scripts[0].js as string[];
    const size = scripts.reduce(
      (sum, file) => sum + gzipSync(readFileSync(resolve(root, file)), { level: 9 }).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(DETECTION_LIMIT);
  });
});
