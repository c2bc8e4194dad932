import { beforeAll, describe, expect, it } from '@jest/globals';
import { deflateSync, crc32 } from 'node:zlib';
import { renderCertificate } from './certificate.ts';
import type { Assets, CertificateModel } from './model.ts';
import { readShippedFonts } from './shipped-fonts.ts';
import { aCertificate, valmoraLogo } from './testing/invented-city.ts';
import { contentOf, metadataOf, objectsOf, pagesOf, tagsOf } from './testing/read-pdf.ts';
import { LettersNotInFonts, parseFonts } from './typefaces.ts';

const MOST_BYTES = 40_000;
let assets: Assets;

beforeAll(async () => {
  assets = { fonts: parseFonts(await readShippedFonts()), logo: valmoraLogo };
});

const render = (changes: Partial<CertificateModel> = {}, other: Partial<Assets> = {}) =>
  renderCertificate(aCertificate(changes), { ...assets, ...other });

/** Page text on one line, as line breaks depend on the layout. */
const read = async (pdf: Uint8Array) => (await pagesOf(pdf)).join(' ').replace(/\s+/g, ' ');

describe('the text of a certificate', () => {
  it('comes out in reading order, on one page', async () => {
    const pages = await pagesOf(await render({ note: 'Replaces an earlier certificate.' }));
    expect(pages).toHaveLength(1);
    expect((pages[0] ?? '').replace(/\s+/g, ' ')).toBe(
      'City of Valmora Certificate Practitioner This is to certify that Arta Hoxha-Çela ' +
        'has met every criterion of the programme Digital rights for public officials ' +
        'Learning time 24 hours Form Hybrid Awarded on 3 June 2026 Valid until 3 June 2029 ' +
        'Mirela Dobreva Programme coordinator ' +
        'Check this certificate at stoa.example/v/K7QM-3XTD-9HRA-5 ' +
        'Éamonn Ó Ceallaigh Director of digital services Replaces an earlier certificate.',
    );
  });

  it.each([
    { why: 'Albanian', holder: 'Ëngjëll Çaushi-Gjergjë' },
    { why: 'Bulgarian', holder: 'Велислава Стоянова' },
    { why: 'Greek', holder: 'Ελένη Παπαδοπούλου' },
    { why: 'Irish with dotted consonants', holder: 'Ḃríġid Ní Ḋoṁnaill' },
    { why: 'mixed scripts', holder: 'Ива Παππά-Kovačević' },
  ])('keeps every letter of a name: $why', async ({ holder }) => {
    expect(await read(await render({ holder }))).toContain(holder);
  });

  it('leaves out what is not there', async () => {
    const pdf = await render({ validUntil: undefined, signatories: [] }, { logo: undefined });
    const text = await read(pdf);
    expect(text).not.toContain('Valid until');
    expect(text).not.toContain('Mirela');
    expect(tagsOf(pdf).filter((tag) => tag === 'Figure')).toHaveLength(1);
  });

  it('says SPECIMEN first, and only where it is one', async () => {
    expect(await read(await render({ specimen: true }))).toMatch(/^SPECIMEN City of Valmora/);
    expect(await read(await render())).not.toContain('SPECIMEN');
  });

  it('refuses letters outside the fonts and names them', async () => {
    const refused = render({ holder: '名前' });
    await expect(refused).rejects.toThrow(LettersNotInFonts);
    await expect(refused).rejects.toMatchObject({ letters: ['名', '前'] });
  });
});

describe('long texts', () => {
  const long =
    'Maria Konstantina Papadopoulou-Chatzigeorgiou de la Fontaine-Saint-Hilaire von Hohenlohe';
  const everything = (text: string): Partial<CertificateModel> => ({
    holder: text,
    city: text,
    programme: text,
    tier: text,
    hours: text,
    mode: text,
    awardedOn: text,
    validUntil: text,
    note: text,
    signatories: [
      { name: text, role: text },
      { name: text, role: text },
    ],
  });

  it.each([
    { why: '88 letters in words', text: long },
    { why: '90 letters without a space', text: 'M'.repeat(90) },
    { why: '300 letters', text: `${long} `.repeat(4).trim() },
  ])('stay on the page, inside the border, whole: $why', async ({ text }) => {
    const pdf = await render(everything(text));
    const pages = await pagesOf(pdf);
    expect(pages).toHaveLength(1);
    const bare = (pages[0] ?? '').replace(/\s/g, '');
    expect(bare.split(text.replace(/\s/g, ''))).toHaveLength(14);
    for (const { x, y } of textStarts(pdf)) {
      expect(x).toBeGreaterThanOrEqual(107.9);
      expect(x).toBeLessThanOrEqual(734);
      expect(y).toBeGreaterThanOrEqual(595.28 - 540);
      expect(y).toBeLessThanOrEqual(595.28 - 74);
    }
  });

  const textStarts = (pdf: Uint8Array) =>
    [...contentOf(pdf).matchAll(/^1 0 0 1 ([\d.-]+) ([\d.-]+) Tm$/gm)].map((match) => ({
      x: Number(match[1]),
      y: Number(match[2]),
    }));
});

describe('the file', () => {
  it('is the same for the same input', async () => {
    expect(Buffer.compare(await render(), await render())).toBe(0);
    const later = await render({ issuedAt: new Date('2026-06-03T09:30:01Z') });
    expect(Buffer.compare(await render(), later)).not.toBe(0);
  });

  it('does not depend on what was drawn before with the same fonts', async () => {
    const fresh = { fonts: parseFonts(await readShippedFonts()) };
    const first = await render({ holder: 'EAI 1' }, fresh);
    const used = { fonts: parseFonts(await readShippedFonts()) };
    await render({ holder: 'ÉÀÍ ½', signatories: [] }, used);
    const second = await render({ holder: 'EAI 1' }, used);
    expect(Buffer.compare(first, second)).toBe(0);
    expect(await read(second)).toContain('EAI 1');
  });

  it.each([
    { why: 'usual', changes: {} },
    {
      why: 'many scripts',
      changes: { holder: 'Ива Παππά-Kovačević Ḃríġid', city: 'Δήμος Βαλμόρας' },
    },
    { why: 'specimen', changes: { specimen: true } },
  ])('stays within 40 kB: $why', async ({ changes }) => {
    expect((await render(changes)).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is tagged, with its language, its title and its identifier', async () => {
    const pdf = await render({ lang: 'sq' });
    const objects = objectsOf(pdf);
    expect(objects).toMatch(/\/Marked true/);
    expect(objects).toMatch(/\/Type \/StructTreeRoot/);
    expect(objects).toMatch(/\/Type \/Catalog[^]*?\/Lang \(sq\)/);
    expect(objects).toMatch(/\/DisplayDocTitle true/);
    expect(objects).toMatch(/\/Tabs \/S/);
    expect(objects).toContain('(D:20260603093000Z)');
    expect(objects).not.toMatch(/\/JavaScript|\/Encrypt/);
    expect(metadataOf(pdf)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadataOf(pdf)).toContain(
      '>Certificate – Arta Hoxha-Çela – Digital rights for public officials<',
    );
  });

  it('has one H1, figures with words for them, and a link that says where it leads', async () => {
    const pdf = await render();
    const tags = tagsOf(pdf);
    expect(tags.slice(0, 4)).toEqual(['Document', 'Figure', 'P', 'H1']);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'Figure')).toHaveLength(2);
    expect(tags.filter((tag) => tag === 'Link')).toHaveLength(1);
    const objects = objectsOf(pdf);
    expect(objects).toContain('/Alt (Logo of the City of Valmora)');
    expect(objects).toContain('/Alt (QR code that opens stoa.example/v/K7QM-3XTD-9HRA-5)');
    expect(objects).toContain('/URI (https://stoa.example/v/K7QM-3XTD-9HRA-5)');
    expect(objects).toContain('/Contents (Check this certificate at stoa.example/');
  });

  it('draws nothing outside a tag or an artifact', async () => {
    let depth = 0;
    for (const line of contentOf(await render({ specimen: true })).split('\n')) {
      if (/ (BDC|BMC)$/.test(line)) depth += 1;
      if (line === 'EMC') depth -= 1;
      if (/^(f|f\*|S|B)$| (TJ|Do)$/.test(line)) expect(depth).toBe(1);
    }
    expect(depth).toBe(0);
  });

  it('embeds every font, with a way back to the letters', async () => {
    const objects = objectsOf(await render());
    const count = (pattern: RegExp) => objects.match(pattern)?.length ?? 0;
    expect(count(/\/Type0/g)).toBeGreaterThan(2);
    expect(count(/\/FontFile2 /g)).toBe(count(/\/Type0/g));
    expect(count(/\/ToUnicode /g)).toBe(count(/\/Type0/g));
    expect(objects).not.toContain('Helvetica');
  });

  it('names the language of a phrase that fell back to another', async () => {
    const programme = { text: 'Digital rights', lang: 'en' };
    expect(objectsOf(await render({ lang: 'sq', programme }))).toMatch(/\/S \/P\n\/Lang \(en\)/);
  });

  it('escapes its title where it is written as XML', async () => {
    const labels = { ...aCertificate().labels, documentTitle: 'Rights & <duties>' };
    const pdf = await render({ labels });
    expect(metadataOf(pdf)).toContain('>Rights &amp; &lt;duties&gt;<');
    expect(objectsOf(pdf)).toContain('(Rights & <duties>)');
  });

  it('takes a PNG as a logo', async () => {
    const pdf = await render({}, { logo: { kind: 'png', bytes: onePixel() } });
    expect(objectsOf(pdf)).toContain('/Subtype /Image');
    expect(await render({}, { logo: { kind: 'png', bytes: onePixel() } })).toEqual(pdf);
  });

  it('wears the colours of the city', async () => {
    const look = { ink: '#000000', paper: '#ffffff', primary: '#ff0000', accent: '#00ff00' };
    const content = contentOf(await render({}, { look }));
    expect(content).toContain('1 0 0 scn');
    expect(content).toContain('0 1 0 scn');
  });
});

/** The smallest PNG with transparency, made here rather than kept as a file. */
function onePixel(): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, check]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 10, 90, 131, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
