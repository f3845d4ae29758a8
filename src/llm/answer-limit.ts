// fetch for a server that is not trusted: an answer of bounded size, from the address that was asked and no other.

export class AnswerTooLong extends Error {}

/** A redirect would carry what was asked to a place nobody configured: it is a failure. */
export function limitedFetch(mostBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    if (!response.body) return response;
    if (Number(response.headers.get('content-length') ?? 0) > mostBytes) {
      await response.body.cancel();
      throw new AnswerTooLong();
    }
    let bytes = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > mostBytes) controller.error(new AnswerTooLong());
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, { status: response.status, statusText: response.statusText, headers: response.headers });
  };
}
