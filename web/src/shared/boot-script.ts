/**
 * Runs in the head, before the first paint: an English reader must not see Korean first, nor someone
 * who asked for stillness a moving page. Static text, so its CSP hash does not change between pages.
 */
export const BOOT_SCRIPT = `(function(){var d=document.documentElement;try{
if(/(?:^|; )cc_locale=en/.test(document.cookie)){d.dataset.localePending="";d.lang="en";setTimeout(function(){delete d.dataset.localePending},3000)}
if(JSON.parse(localStorage.getItem("cc.preferences")||"{}").motionReduced)d.dataset.motion="reduced"
}catch(e){}})()`;
