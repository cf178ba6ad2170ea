import adapter from '@sveltejs/adapter-node';

export default {
  kit: {
    adapter: adapter(),
    csp: {
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'connect-src': ['self', 'https://goodterms.example.com'],
        'img-src': ['self', 'data:', 'https://goodterms.example.com'], // wherever your helper's photo is
      },
    },
  },
};
