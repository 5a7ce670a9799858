// The colours that the reader chose, before the first paint. Without this script the system decides.
(function () {
  function choose() {
    var chosen = null;
    try {
      chosen = localStorage.getItem("stridelab-theme");
    } catch (e) {
      // No storage from a file or in a private window.
    }
    document.documentElement.dataset.theme = chosen || "system";
  }
  choose();
  // Another window of the site; and a page that comes back as it was left.
  addEventListener("storage", choose);
  addEventListener("pageshow", choose);
})();
