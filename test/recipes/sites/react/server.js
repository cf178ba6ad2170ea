import express from 'express';
import session from 'express-session';
import { mintToken } from 'goodterms/server';

const { SESSION_SECRET = '', GOODTERMS_TOKEN_SECRET = '', PORT = '3000' } = process.env;
const members = { 'm-1': { id: 'm-1', firstName: 'Maya' }, 'm-2': { id: 'm-2', firstName: 'Sam' } };

const site = express();
site.use(session({ secret: SESSION_SECRET, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }));

site.use((request, response, next) => {
  response.set(
    'Content-Security-Policy',
    [
      "default-src 'self'",
      "connect-src 'self' https://goodterms.example.com",
      "img-src 'self' data: https://goodterms.example.com", // wherever your helper's photo is
    ].join('; '),
  );
  next();
});

site.post('/goodterms-token', async (request, response) => {
  const { member } = request.session; // as your sign-in put it there
  response.set('Cache-Control', 'no-store').type('text');
  if (!member) return response.status(401).send('');
  response.send(await mintToken({ secret: GOODTERMS_TOKEN_SECRET, memberId: member.id, name: member.firstName }));
});

site.get('/session', (request, response) => response.set('Cache-Control', 'no-store').json(request.session.member ?? null));

site.post('/sign-in', express.json(), (request, response, next) => {
  request.session.regenerate((error) => {
    if (error) return next(error);
    request.session.member = members[request.body.member];
    response.json(request.session.member);
  });
});

site.post('/sign-out', (request, response) => request.session.destroy(() => response.status(204).end()));

const built = new URL('dist/', import.meta.url).pathname;
site.use(express.static(built));
site.get('/{*path}', (request, response) => response.sendFile('index.html', { root: built }));

site.listen(Number(PORT), '127.0.0.1');
