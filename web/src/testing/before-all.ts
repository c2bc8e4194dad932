import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });

// Of what follows jsdom has either nothing or a stub that throws.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
window.scrollTo = () => undefined;

/** A real one would keep the process alive after the last test. */
class QuietMessageChannel {
  readonly port1: { onmessage: ((event: object) => void) | null } = { onmessage: null };
  readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.({})) };
}
Object.assign(globalThis, { MessageChannel: QuietMessageChannel });

HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.removeAttribute('open');
};
