using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Competence.Api.Tests;

/// <summary>The test server knows no addresses, and failed tries are counted by them: here each browser says its own.</summary>
internal sealed class TestAddresses : IStartupFilter
{
    public const string Header = "X-Test-Address";

    public static string New() => new IPAddress([10, .. RandomNumberGenerator.GetBytes(3)]).ToString();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, then) =>
        {
            if (IPAddress.TryParse(http.Request.Headers[Header], out var address)) http.Connection.RemoteIpAddress = address;
            return then(http);
        });
        next(app);
    };
}
