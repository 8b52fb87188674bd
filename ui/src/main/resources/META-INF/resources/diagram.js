// Draws a model with bpmn-js (WebJar) and marks where the case is. The text beside it says the same.
window.arendegang = window.arendegang || {};
(function (arendegang) {
  let viewerIsHere;
  function viewer() {
    viewerIsHere ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = '/webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js';
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return viewerIsHere;
  }
  arendegang.draw = async function (host, address, here) {
    await viewer();
    const answer = await fetch(address);
    if (!answer.ok) return;
    const drawing = new window.BpmnJS({ container: host });
    await drawing.importXML(await answer.text());
    const canvas = drawing.get('canvas');
    const known = here.filter((id) => drawing.get('elementRegistry').get(id));
    known.forEach((id) => canvas.addMarker(id, 'here'));
    canvas.zoom('fit-viewport', 'auto');
    host.classList.add('drawn');
  };
})(window.arendegang);
