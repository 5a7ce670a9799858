// Every page works without this script.
(function () {
  var language = document.querySelector("a.language");
  language.addEventListener("click", function () {
    try {
      localStorage.setItem("stridelab-language", language.hreflang.slice(0, 2));
    } catch (e) {
      // Not kept, then.
    }
    // The other language has the same anchors: stay at the same place of the page.
    language.hash = location.hash;
  });
  var theme = document.querySelector(".theme select");
  theme.addEventListener("change", function () {
    document.documentElement.dataset.theme = theme.value;
    try {
      localStorage.setItem("stridelab-theme", theme.value);
    } catch (e) {
      // For this page only, then.
    }
  });
  ["storage", "pageshow"].forEach(function (name) {
    window.addEventListener(name, function () { theme.value = document.documentElement.dataset.theme; });
  });
  document.querySelectorAll("button.print").forEach(function (button) {
    button.addEventListener("click", function () { window.print(); });
  });
  // A link to a property inside a closed list opens it; and paper shows everything.
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (details) { details.open = true; });
  });
})();
