const signedInAgain = 'stoa:signed-in-again';

/** Calls when what held up sending is over: the network has returned, or the sign-in has been renewed over the page. */
export function whenBackAgain(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener(signedInAgain, listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener(signedInAgain, listener);
  };
}

export function tellSignedInAgain(): void {
  window.dispatchEvent(new Event(signedInAgain));
}
