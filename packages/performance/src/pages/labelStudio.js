const pane = 'width:50%;height:480px;overflow:auto';
const toConfig = (tag) => `<View>
  <View style="height:200px;overflow:auto"><Paragraphs name="thread" value="$thread" layout="dialogue" nameKey="author" textKey="text"/></View>
  <View style="display:flex"><View style="${pane}"><${tag} name="a" value="$a"/></View><View style="${pane}"><${tag} name="b" value="$b"/></View></View>
  <Choices name="best" toName="a" choice="single"><Choice value="A"/><Choice value="B"/><Choice value="Tie"/></Choices>
  <TextArea name="why" toName="a"/>
</View>`;

window.show = ({ messages, answers, html }) => {
  const place = document.getElementById('root');
  place.innerHTML = '<div id="label-studio"></div>';
  const tag = html === undefined ? 'Text' : 'HyperText';
  const [a, b] = html ?? answers;
  const thread = messages.map(({ role, content }) => ({ author: role, text: content }));
  new window.LabelStudio('label-studio', {
    config: toConfig(tag),
    interfaces: ['controls', 'side-column', 'annotations:menu'],
    user: { pk: 1, firstName: 'A', lastName: 'B' },
    task: { annotations: [], predictions: [], id: 1, data: { thread, a, b } },
    onLabelStudioLoad: (studio) => {
      const added = studio.annotationStore.addAnnotation({ userGenerate: true });
      studio.annotationStore.selectAnnotation(added.id);
    },
  });
};
window.radio = '.ant-radio-input, .ant-checkbox-input';
window.box = 'textarea, input[name="why"]';
