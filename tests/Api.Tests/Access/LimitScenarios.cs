using System.Net;
using System.Net.Http.Json;
using Competence.Api.Access.Limits;
using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class LimitScenarios(CompetenceApi api)
{
    [Fact]
    public async Task After_ten_failures_each_further_one_must_wait_longer_and_nobody_is_locked_out_for_good()
    {
        var holder = await api.Account(Accounts.NewTenant());
        var tries = api.Services.GetRequiredService<FailedTries>();
        var keys = FailedTries.Keys(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(TestAddresses.New()) } }, holder.UserName);

        for (var i = 1; i < FailedTries.Free; i++) await tries.Failed(keys, CancellationToken.None);
        (await tries.Wait(keys, CancellationToken.None)).Should().BeNull("nine are free");

        (await (await api.Browser().SignIn(holder, password: "the tenth wrong password")).Code()).Should().Be("access.credentials");
        for (var i = 0; i < 5; i++) await tries.Failed(keys, CancellationToken.None); // a wait that a slow machine does not sit out
        var refused = await api.Browser().SignIn(holder);
        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests, "from another address too, and with the right password");
        refused.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.Zero);
        (await refused.Code()).Should().Be("access.too-many");

        var waits = new List<TimeSpan>();
        for (var i = 0; i < 9; i++)
        {
            await tries.Failed(keys, CancellationToken.None);
            waits.Add((await tries.Wait(keys, CancellationToken.None))!.Value);
        }
        waits.Should().BeInAscendingOrder(Comparer<TimeSpan>.Create((a, b) => Math.Abs((a - b).TotalSeconds) < 2 ? 0 : a.CompareTo(b)));
        waits[^1].Should().BeCloseTo(TimeSpan.FromMinutes(15), TimeSpan.FromSeconds(2), "a quarter of an hour is the most");
    }

    [Fact]
    public async Task An_unknown_name_and_an_address_are_slowed_down_like_an_account()
    {
        var tries = api.Services.GetRequiredService<FailedTries>();
        var (address, name) = (TestAddresses.New(), $"{Guid.CreateVersion7():N}@example.org");
        var nobody = new Holder("", Guid.Empty, name, null);
        var keys = FailedTries.Keys(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }, name);
        for (var i = 0; i <= FailedTries.Free; i++) await tries.Failed(keys, CancellationToken.None);

        (await api.Browser().SignIn(nobody)).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await api.Browser(address).SignIn(await api.Account(Accounts.NewTenant()))).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await (await api.Browser(address).PostAsJsonAsync("/api/v1/account-activations", new { userName = "x@example.org", activationCode = "x", password = Holder.Password })).Code())
            .Should().Be("access.too-many");
        (await api.Browser().SignIn(await api.Account(Accounts.NewTenant()))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Six_hundred_a_minute_for_one_principal_and_twenty_tries_at_the_doors_for_one_address()
    {
        await using var app = await RealLimits();
        var (here, there) = (Client(app), Client(app));

        for (var i = 0; i < 20; i++) (await here.PostAsync("/api/v1/session", null)).StatusCode.Should().Be(HttpStatusCode.OK);
        var refused = await here.PostAsync("/api/v1/session", null);
        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromMinutes(1));
        (await there.PostAsync("/api/v1/session", null)).StatusCode.Should().Be(HttpStatusCode.OK);

        for (var i = 23; i < 600; i++) (await here.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        for (var i = 0; i < 3; i++) refused = await here.GetAsync("/api/v1/units"); // what was refused at the door counted too
        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        (await here.GetAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK, "who watches over us is never refused");

        for (var i = 0; i < 5; i++) (await there.GetAsync("/api/v1/export")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await there.GetAsync("/api/v1/export")).StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public void Five_tries_a_minute_for_one_account_and_no_setting_loosens_it_outside_tests()
    {
        var app = Build();
        var limit = app.Services.GetRequiredService<AccountLimit>();

        for (var i = 0; i < 5; i++) limit.Wait("account:ada").Should().BeNull();
        limit.Wait("account:ada").Should().BePositive();
        limit.Wait("account:bo").Should().BeNull();
    }

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer().UseSetting("Limits:SignInsPerAccountAMinute", "1000").UseSetting("Limits:PerPrincipalAMinute", "1000000");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IStartupFilter, TestAddresses>().AddProblemDetails();
        builder.AddLimits();
        return builder.Build();
    }

    private static async Task<WebApplication> RealLimits()
    {
        var app = Build();
        app.UseRouting();
        app.UseRateLimiter();
        app.MapPost("/api/v1/session", () => "").RequireRateLimiting(RateLimiting.Doors);
        app.MapGet("/api/v1/units", () => "");
        app.MapGet("/api/v1/export", () => "").RequireRateLimiting(RateLimiting.Exports);
        app.MapGet("/health/live", () => "");
        await app.StartAsync();
        return app;
    }

    private static HttpClient Client(WebApplication app)
    {
        var client = app.GetTestClient();
        client.DefaultRequestHeaders.Add(TestAddresses.Header, TestAddresses.New());
        return client;
    }
}
