import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a reader copies out of the document, page by page. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text;
}

/** The file's objects as text, without the streams. */
export function objectsOf(pdf: Uint8Array): string {
  return latin1(pdf).replace(/stream\r?\n[\s\S]*?endstream/g, 'stream endstream');
}

/** Page content, inflated: the streams that draw something. */
export function contentOf(pdf: Uint8Array): string {
  const contents: string[] = [];
  const file = latin1(pdf);
  for (const match of file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    const body = Buffer.from(match[1] ?? '', 'latin1');
    if (body[0] !== 0x78) continue;
    const inflated = inflateSync(body).toString('latin1');
    if (/ BDC\b/.test(inflated)) contents.push(inflated);
  }
  return contents.join('\n');
}

/** The XMP packet, which is never compressed. */
export function metadataOf(pdf: Uint8Array): string {
  return /<\?xpacket begin[\s\S]*<\?xpacket end/.exec(Buffer.from(pdf).toString('utf8'))?.[0] ?? '';
}

/** Types of the tags in the order of the file's objects: the order in which they were made. */
export function tagsOf(pdf: Uint8Array): string[] {
  const tags: [number, string][] = [];
  for (const match of objectsOf(pdf).matchAll(/(\d+) 0 obj\n<<\n\/S \/(\w+)\n[\s\S]*?endobj/g)) {
    if (/\/P \d+ 0 R/.test(match[0])) tags.push([Number(match[1]), match[2] ?? '']);
  }
  return tags.sort(([first], [second]) => first - second).map(([, tag]) => tag);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
