using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Competence.Api.Tests.Contract;

/// <summary>Refuses a test's client whose answers would not be held against the contract: so all are.</summary>
internal sealed class UncheckedClients : IStartupFilter
{
    public const string Mark = "X-Held-Against-Contract";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, rest) => http.Request.Path.StartsWithSegments("/api") && !http.Request.Headers.Remove(Mark)
            ? throw new InvalidOperationException("Make the client by CompetenceApi, or give it CompetenceApi.Contract.Handler() as its innermost handler.")
            : rest(http));
        next(app);
    };
}
