import { localProblems, ProblemError } from './problem-error.js';

/** As much of a `Response` as is read of it. */
export type ReplyRead = Pick<Response, 'ok' | 'status' | 'text' | 'json'> & {
  readonly headers: Pick<Headers, 'get'>;
};

export interface TransferProgress {
  readonly sent: number;
  readonly total: number;
}

export interface TransferOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TransferProgress) => void;
}

export type Transfer = (url: string, file: File, options: TransferOptions) => Promise<ReplyRead>;

/** Sends a file and tells how far it is, which `fetch` cannot do. */
export const transferFile: Transfer = (url, file, { signal, onProgress }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append('file', file, file.name);
    request.open('POST', url);
    request.setRequestHeader('accept', 'application/json');
    request.upload.onprogress = ({ loaded, total }) => onProgress?.({ sent: loaded, total });
    request.onload = () => resolve(replyOf(request));
    request.onerror = () => reject(new ProblemError({ type: localProblems.network, status: 0 }));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });

function replyOf(request: XMLHttpRequest): ReplyRead {
  const { status, responseText } = request;
  return {
    ok: status >= 200 && status < 300,
    status,
    headers: { get: (name) => request.getResponseHeader(name) },
    text: () => Promise.resolve(responseText),
    json: () => Promise.resolve().then((): unknown => JSON.parse(responseText)),
  };
}
