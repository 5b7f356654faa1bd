/*
 * What a real portal does after its officer has logged in: it tells the widgets how to get a token and whose drafts these
 * are. Here the demonstration server hands out the token of an invented log-in.
 */
(function () {
  var script = document.currentScript;
  var agency = script.getAttribute('data-agency') || 'ubnd-cap-huyen';
  window.kehoach = {
    v1: {
      userKey: 'demo-' + agency,
      tokenProvider: function () {
        return fetch('/demo/token?agency=' + encodeURIComponent(agency))
          .then(function (response) {
            if (!response.ok) throw new Error('no token for ' + agency);
            return response.json();
          })
          .then(function (answer) {
            return answer.token;
          });
      },
    },
  };
})();
