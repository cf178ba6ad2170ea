import type { NextConfig } from 'next';

const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'", // Next's own, without nonces
  "style-src 'self' 'unsafe-inline'", // likewise
  "connect-src 'self' https://goodterms.example.com",
  "img-src 'self' data: https://goodterms.example.com",
].join('; ');

const config: NextConfig = {
  headers: async () => [{ source: '/:path*', headers: [{ key: 'Content-Security-Policy', value: policy }] }],
};

export default config;
