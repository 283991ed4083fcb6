import { describe, expect, it } from 'vitest';
import { plainLine } from './plain-line.ts';

describe('plainLine', () => {
  it('makes one line of many', () => {
    expect(plainLine(' We sell\r\n\n\tyour\u00a0data. ')).toBe('We sell your data.');
  });
  it('leaves no character that steers a terminal or turns the direction of writing', () => {
    expect(plainLine('a\u0000b\u001b[31mc\u202ed\u2066e\u200ff')).toBe('ab[31mcdef');
  });
  it('keeps what languages and emoji need, and mends half a character', () => {
    expect(plainLine('نمی\u200cخواهم 👩\u200d🚒 \ud83d')).toBe('نمی\u200cخواهم 👩\u200d🚒 \ufffd');
  });
});
