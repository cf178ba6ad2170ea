import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { App } from './App';

const router = createBrowserRouter([
  {
    element: <App />,
    children: [
      { path: '/', element: <h1>Week six</h1> },
      { path: '/library', element: <h1>The library</h1> },
    ],
  },
]);

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
