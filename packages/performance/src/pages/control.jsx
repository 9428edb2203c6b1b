import { createRoot } from 'react-dom/client';
import { Form } from './form.jsx';

const root = createRoot(document.getElementById('root'));
window.show = () => root.render(<Form />);
window.radio = 'input[type="radio"]';
window.box = 'textarea';
