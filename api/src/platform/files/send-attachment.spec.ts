import { describe, expect, it } from '@jest/globals';
import { attachmentNamed } from './send-attachment.js';

describe('the header by which a browser saves a file', () => {
  it.each([
    ['Work.pdf', 'attachment; filename="Work.pdf"'],
    ['Çela.pdf', `attachment; filename="Cela.pdf"; filename*=UTF-8''%C3%87ela.pdf`],
    [
      "it's (2)*.pdf",
      `attachment; filename="it-s -2-.pdf"; filename*=UTF-8''it%27s%20%282%29%2A.pdf`,
    ],
    ['権利.pdf', `attachment; filename="file.pdf"; filename*=UTF-8''%E6%A8%A9%E5%88%A9.pdf`],
    [
      'a"; evil="b.pdf',
      `attachment; filename="a- evil-b.pdf"; filename*=UTF-8''a%22%3B%20evil%3D%22b.pdf`,
    ],
  ])('for %s', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });

  it('has no line of its own, whatever the name', () => {
    expect(attachmentNamed('a\r\nset-cookie: x.pdf')).toMatch(/^[\x20-\x7E]+$/);
  });
});
