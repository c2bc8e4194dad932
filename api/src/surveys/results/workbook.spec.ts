import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { letters, workbook } from './workbook.js';

/** Opens a zip as a spreadsheet does: from its directory at the end. */
function unzipped(bytes: Buffer): Record<string, string> {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const files: Record<string, string> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    );
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength!);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + size);
    files[name] = (method === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    at += 46 + nameLength! + extra! + comment!;
  }
  return files;
}

describe('a workbook', () => {
  it('can be opened, with every part that a spreadsheet asks for', async () => {
    const files = unzipped(
      await workbook('needs', [
        ['Question', 'People'],
        ['Çfarë?', 87],
      ]),
    );
    expect(Object.keys(files).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const parser = new Marks();
    for (const text of Object.values(files)) expect(parser.isWhole(text)).toBe(true);
    expect(files['xl/workbook.xml']).toContain('name="needs"');
    const sheet = files['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain(
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">Çfarë?</t></is></c>',
    );
    expect(sheet).toContain('<c r="B2"><v>87</v></c>');
  });

  it('takes texts as texts, never as formulas or marks', async () => {
    const sheet = unzipped(await workbook('a/b', [['=1+1 <b> & "x" \u0007']]))[
      'xl/worksheets/sheet1.xml'
    ]!;
    expect(sheet).toContain('=1+1 &lt;b&gt; &amp; &quot;x&quot; </t>');
    expect(sheet).not.toContain('<f>');
  });

  it('is the same for the same rows, and there without any', async () => {
    const twice = await Promise.all([workbook('', []), workbook('', [])]);
    expect(twice[0]!.equals(twice[1]!)).toBe(true);
    expect(unzipped(twice[0]!)['xl/workbook.xml']).toContain('name="Stoa"');
  });
});

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => {
  expect(letters(column)).toBe(name);
});

/** Every mark that is opened is closed, in turn. */
class Marks {
  isWhole(text: string): boolean {
    const open: string[] = [];
    for (const [, closing, name, alone] of text.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (closing) {
        if (open.pop() !== name) return false;
      } else if (!alone) open.push(name!);
    }
    return open.length === 0;
  }
}
