import { describe, expect, it } from 'vitest';
import { revealsName } from '../../sdk/terms/revealsName.ts';

const maya = { names: ['Maya López', ''], email: 'm.lopez-garcia77@private.example' };

describe('a pseudonym', () => {
  it.each(['Maya', 'maya', 'MAYA', 'Máyá', 'ｍａｙａ', 'Maya B', 'Sunny Maya', 'Lopez', 'López', 'MayaLopez', 'maya-lopez', 'Garcia', 'mlopezgarcia', 'Maya77', 'a@b', 'https://x.example', 'www.maya.example', '555 010 0123', '+1(555)0100123'])('gives %s away', (pseudonym) => {
    expect(revealsName(pseudonym, maya)).toBe(true);
  });

  it.each(['Heron', 'Mayan Alder', 'May', 'Wren 7', 'Lo', 'm', 'Route 66', 'طائر', '小鸟', '77', '🦉🦉'])('is safe: %s', (pseudonym) => {
    expect(revealsName(pseudonym, maya)).toBe(false);
  });

  it('is compared in any script', () => {
    expect(revealsName('مايا', { names: ['مايا'], email: '' })).toBe(true);
    expect(revealsName('ليلى', { names: ['مايا'], email: '' })).toBe(false);
    expect(revealsName('山田', { names: ['山田'], email: '' })).toBe(true);
  });

  it('is compared with what is known alone', () => {
    expect(revealsName('Heron', { names: ['', ''], email: '' })).toBe(false);
    expect(revealsName('Al', { names: ['Al'], email: '' })).toBe(true);
    expect(revealsName('Al Alder', { names: ['Al'], email: '' })).toBe(true);
    expect(revealsName('Rosa de Luna', { names: ['Ana de Paz'], email: 'a.de@private.example' })).toBe(false);
    expect(revealsName('🦉', { names: ['77'], email: '77@private.example' })).toBe(false);
    expect(revealsName('Heron', { names: ['Ana'], email: 'no address' })).toBe(false);
  });
});
