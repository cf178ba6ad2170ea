import { createApp, h } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import App from './App.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: { render: () => h('h1', 'Week six') } },
    { path: '/library', component: { render: () => h('h1', 'The library') } },
  ],
});

createApp(App).use(router).mount('#app');
