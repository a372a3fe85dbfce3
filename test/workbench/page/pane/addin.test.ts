import {
  connectFrame,
  type Frame,
  type FrameMessage,
  type HostWindow,
} from '../../../../src/workbench/page/pane/addin';
import { Workbook } from '../../../../src/xlsx/model/workbook';

const addin = 'https://localhost:3000';

function connected() {
  const posted: { text: string; targetOrigin: string }[] = [];
  const contentWindow = {
    postMessage: (text: string, targetOrigin: string) => {
      posted.push({ text, targetOrigin });
    },
  };
  const frame: Frame = { name: '', src: '', contentWindow };
  const listeners = new Set<(event: FrameMessage) => void>();
  const page: HostWindow = {
    location: { origin: 'https://localhost:3443' },
    addEventListener: (_type, listener) => listeners.add(listener),
    removeEventListener: (_type, listener) => listeners.delete(listener),
  };
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  const connection = connectFrame(
    frame,
    workbook,
    { url: `${addin}/taskpane.html`, addinName: 'Plan' },
    page,
  );
  const { xdmInfo } = JSON.parse(frame.name) as { xdmInfo: string };
  const [conversationId = ''] = xdmInfo.split('|');
  const ask = (over: Partial<FrameMessage> = {}, conversation = conversationId) => {
    const data = JSON.stringify({
      _messageType: 0,
      _actionName: 'ContextActivationManager_getAppContextAsync',
      _conversationId: conversation,
      _correlationId: 7,
      _origin: addin,
      _data: 'workbench',
      _actionType: 0,
      _serializerVersion: 1,
    });
    for (const listener of listeners) listener({ data, origin: addin, source: contentWindow, ...over });
  };
  return { frame, posted, ask, connection };
}

describe('a frame of the add-in in a page', () => {
  test('is named so that office.js finds its host, and sent to the add-in', () => {
    const { frame } = connected();
    expect(frame.src).toBe(`${addin}/taskpane.html`);
    expect(JSON.parse(frame.name)).toMatchObject({
      hostInfo: expect.stringMatching(/^Excel\$Web\$16\.01\$en-GB\$/) as string,
      xdmInfo: expect.stringMatching(/\|workbench\|https:\/\/localhost:3443$/) as string,
    });
  });

  test('gets answers at its own origin', () => {
    const { posted, ask } = connected();
    ask();
    expect(posted).toHaveLength(1);
    expect(posted[0]?.targetOrigin).toBe(addin);
    expect(JSON.parse(posted[0]?.text ?? '')).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _errorCode: 0,
      _data: { _addinName: 'Plan', _appDomains: [addin] },
    });
  });

  test('nobody else does: not another window, another origin, another conversation, or other messages', () => {
    const { posted, ask } = connected();
    ask({ source: {} });
    ask({ origin: 'https://example.org' });
    ask({}, 'another');
    ask({ data: '{"hello":1}' });
    ask({ data: { _messageType: 0 } });
    expect(posted).toEqual([]);
  });

  test('nothing is answered after disconnecting', () => {
    const { posted, ask, connection } = connected();
    connection.disconnect();
    ask();
    expect(posted).toEqual([]);
  });

  test('two loads of a frame are two conversations', () => {
    expect(connected().frame.name).not.toBe(connected().frame.name);
  });
});
