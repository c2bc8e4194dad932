import { describe, expect, it } from '@jest/globals';
import { create } from '#fontkit';
import { readShippedFonts } from './shipped-fonts.ts';
import { unpackWoff } from './unpack-woff.ts';

describe('unpacking WOFF', () => {
  it('gives the same letters as a TrueType font', async () => {
    const [woff = new Uint8Array()] = (await readShippedFonts()).text;
    const font = unpackWoff(woff);
    expect([...font.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
    expect(create(font).characterSet).toEqual(create(woff).characterSet);
    expect(create(font).postscriptName).toBe('SourceSans3-Regular');
  });

  it('leaves a TrueType font alone', async () => {
    const [woff = new Uint8Array()] = (await readShippedFonts()).text;
    const font = unpackWoff(woff);
    expect(unpackWoff(font)).toBe(font);
  });
});
