// What the HTTP door says to whoever starts the service or looks after it.
export const texts = {
  cannotListen: (host: string, port: number, why: string) =>
    `Không mở được cổng HTTP ${host}:${port} (${why}). Hãy đổi HTTP_PORT hoặc dừng chương trình đang dùng cổng đó.`,
};
