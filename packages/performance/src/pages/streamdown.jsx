import { createRoot } from 'react-dom/client';
import { Streamdown } from 'streamdown';
import { Form } from './form.jsx';

const pane = { overflow: 'auto', height: 'calc(100vh - 100px)' };
const root = createRoot(document.getElementById('root'));

// Texts that are complete: the mode its documentation names for them.
window.show = ({ id, messages, answers }) => {
  root.render(
    <div key={id}>
      <div style={{ display: 'grid', gridTemplateColumns: '328px 1fr 1fr' }}>
        <div style={pane}>
          {messages.map((message) => (
            <Streamdown key={message.id} mode="static">
              {message.content}
            </Streamdown>
          ))}
        </div>
        {answers.map((answer, index) => (
          <div key={index === 0 ? 'a' : 'b'} style={pane}>
            <Streamdown mode="static">{answer}</Streamdown>
          </div>
        ))}
      </div>
      <Form />
    </div>,
  );
};
window.radio = 'input[type="radio"]';
window.box = 'textarea';
