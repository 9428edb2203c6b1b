import {
  AssistantRuntimeProvider,
  MessagePrimitive,
  ThreadPrimitive,
  useExternalStoreRuntime,
} from '@assistant-ui/react';
import { MarkdownTextPrimitive } from '@assistant-ui/react-markdown';
import { createRoot } from 'react-dom/client';
import remarkGfm from 'remark-gfm';
import { Form } from './form.jsx';

const Text = () => <MarkdownTextPrimitive remarkPlugins={[remarkGfm]} />;
const Message = () => (
  <MessagePrimitive.Root>
    <MessagePrimitive.Content components={{ Text }} />
  </MessagePrimitive.Root>
);
const toMessage = ({ role, content }) => ({ role, content: [{ type: 'text', text: content }] });

function Pane({ messages }) {
  const runtime = useExternalStoreRuntime({ messages, convertMessage: toMessage, onNew: async () => {} });
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <ThreadPrimitive.Root>
        <ThreadPrimitive.Viewport
          autoScroll={false}
          style={{ overflow: 'auto', height: 'calc(100vh - 100px)' }}
        >
          <ThreadPrimitive.Messages components={{ Message }} />
        </ThreadPrimitive.Viewport>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}
const root = createRoot(document.getElementById('root'));

// The answer stands first in each pane, so that it is in sight: a pane of this kind is one thread.
window.show = ({ id, messages, answers }) => {
  const threads = answers.map((content) => [{ role: 'assistant', content }, ...messages]);
  root.render(
    <div key={id}>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr' }}>
        <Pane messages={threads[0]} />
        <Pane messages={threads[1]} />
      </div>
      <Form />
    </div>,
  );
};
window.radio = 'input[type="radio"]';
window.box = 'textarea';
