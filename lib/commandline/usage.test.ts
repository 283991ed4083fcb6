import { describe, expect, it } from 'vitest';
import { parseCommand, UsageError } from './usage.ts';

describe('parseCommand', () => {
  it('reads options and paths in any order', () => {
    expect(parseCommand(['a.html', '--json', 'folder', '--text'])).toEqual({
      help: false,
      json: true,
      text: true,
      explain: null,
      url: '',
      paths: ['a.html', 'folder'],
    });
  });

  it('takes - for standard input, with the address it came from', () => {
    const command = parseCommand(['--url', 'https://shop.example/privacy', '-']);
    expect(command.paths).toEqual(['-']);
    expect(command.url).toBe('https://shop.example/privacy');
  });

  it('takes a path that begins with a dash after --', () => {
    expect(parseCommand(['--', '-odd.txt']).paths).toEqual(['-odd.txt']);
  });

  it('needs no path for help', () => {
    expect(parseCommand(['--help']).help).toBe(true);
  });

  it.each([
    { argv: [], why: /Nothing to read/ },
    { argv: ['--json'], why: /Nothing to read/ },
    { argv: ['--yaml', 'a.html'], why: /--yaml/ },
    { argv: ['--json=yes', 'a.html'], why: /--json/ },
    { argv: ['a.html', '--url'], why: /--url/ },
    { argv: ['a.html', '--url', 'shop.example'], why: /Not an address/ },
    { argv: ['a.html', '--url', 'javascript:alert(1)'], why: /Not an address/ },
    { argv: ['a.html', 'b.html', '--url', 'https://shop.example/'], why: /one document/ },
    { argv: ['-', '-'], why: /once/ },
    { argv: ['--explain', 'sells-data', 'a.html'], why: /No practice is called sells-data/ },
  ])('refuses $argv', ({ argv, why }) => {
    expect(() => parseCommand(argv)).toThrow(UsageError);
    expect(() => parseCommand(argv)).toThrow(why);
  });
});
