/** Compares a PDF with the fingerprint of the one issued. The file never leaves the reader's device. */
export function mountFileCheck(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type=file]');
  const answer = element.querySelector<HTMLElement>('[role=status]');
  // Outside https and localhost browsers offer no hashing; the fingerprint in words remains.
  if (input === null || answer === null || globalThis.crypto?.subtle === undefined) return;

  const check = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    say(element, answer, 'checking');
    say(element, answer, await compare(file, element.dataset['sha256'] ?? ''));
  };

  input.addEventListener('change', () => void check(input.files?.[0]));
  element.addEventListener('dragover', (event) => {
    event.preventDefault();
    element.dataset['over'] = '';
  });
  element.addEventListener('dragleave', () => delete element.dataset['over']);
  element.addEventListener('drop', (event) => {
    event.preventDefault();
    delete element.dataset['over'];
    void check(event.dataTransfer?.files[0]);
  });
  element.hidden = false;
}

type Compared = 'same' | 'different' | 'not-pdf' | 'unreadable';
type Answer = 'checking' | Compared;

function say(element: HTMLElement, answer: HTMLElement, what: Answer): void {
  answer.textContent = element.getAttribute(`data-${what}`) ?? '';
  answer.dataset['answer'] = what;
}

export async function compare(file: Blob, sha256: string): Promise<Compared> {
  try {
    const bytes = await file.arrayBuffer();
    if (!isPdf(bytes)) return 'not-pdf';
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    const found = Array.from(new Uint8Array(digest), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
    return found === sha256.toLowerCase() ? 'same' : 'different';
  } catch {
    return 'unreadable';
  }
}

/** By its bytes: a photo of a certificate is no forgery, and a name can say anything. */
function isPdf(bytes: ArrayBuffer): boolean {
  return String.fromCharCode(...new Uint8Array(bytes.slice(0, 5))) === '%PDF-';
}
