import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
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
      "script-src 'self' https://goodterms.example.com",
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

site.post('/sign-in', express.urlencoded(), (request, response, next) => {
  request.session.regenerate((error) => {
    if (error) return next(error);
    request.session.member = members[request.body.member];
    response.redirect(303, '/');
  });
});

site.post('/sign-out', (request, response) => request.session.destroy(() => response.redirect(303, '/')));

const page = (name) => readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8');
const show = (name) => (request, response) => {
  const { member } = request.session;
  const content = page(member ? name : 'signedOut');
  response.set('Cache-Control', 'no-store').type('html').send(member ? page('layout').replace('{content}', content) : content);
};
site.get('/', show('lesson'));
site.get('/library', show('library'));
site.get('/boosted', show('boosted'));
site.get('/boosted/library', show('boostedLibrary'));
site.use('/htmx', express.static(dirname(fileURLToPath(import.meta.resolve('htmx.org/dist/htmx.min.js')))));

site.listen(Number(PORT), '127.0.0.1');
