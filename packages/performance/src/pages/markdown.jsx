import { createRoot } from 'react-dom/client';
import Markdown from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { Form } from './form.jsx';

const plugins = { remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSanitize] };
const pane = { overflow: 'auto', height: 'calc(100vh - 100px)' };
const root = createRoot(document.getElementById('root'));

window.show = ({ id, messages, answers }) => {
  root.render(
    <div key={id}>
      <div style={{ display: 'grid', gridTemplateColumns: '328px 1fr 1fr' }}>
        <div style={pane}>
          {messages.map((message) => (
            <Markdown key={message.id} {...plugins}>
              {message.content}
            </Markdown>
          ))}
        </div>
        {answers.map((answer, index) => (
          <div key={index === 0 ? 'a' : 'b'} style={pane}>
            <Markdown {...plugins}>{answer}</Markdown>
          </div>
        ))}
      </div>
      <Form />
    </div>,
  );
};
window.radio = 'input[type="radio"]';
window.box = 'textarea';
