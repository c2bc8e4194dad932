/** Kinds of file that may be handed in, told by their first bytes and never by their name. */
const signatures: {
  mediaType: string;
  extension: string;
  matches: (bytes: Uint8Array) => boolean;
}[] = [
  { mediaType: 'application/pdf', extension: 'pdf', matches: startsWith('%PDF-') },
  { mediaType: 'image/png', extension: 'png', matches: startsWith('\x89PNG\r\n\x1a\n') },
  { mediaType: 'image/jpeg', extension: 'jpg', matches: startsWith('\xff\xd8\xff') },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    matches: (bytes) => startsWith('PK\x03\x04')(bytes) && contains(bytes, 'word/'),
  },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    extension: 'odt',
    matches: (bytes) =>
      startsWith('PK\x03\x04')(bytes) &&
      contains(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text'),
  },
];

/** The kind of the file and the ending it is given, or null when it is none that we take. */
export function mediaTypeOf(bytes: Uint8Array): { mediaType: string; extension: string } | null {
  return signatures.find(({ matches }) => matches(bytes)) ?? null;
}

function startsWith(text: string): (bytes: Uint8Array) => boolean {
  return (bytes) => Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;
}

const contains = (bytes: Uint8Array, text: string) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, 'latin1');
