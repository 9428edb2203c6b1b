import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@adjudge/react/style.css';
import './app.css';
import { App } from './App.js';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id “root”.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
