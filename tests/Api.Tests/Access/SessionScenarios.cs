using System.Net;
using System.Net.Http.Json;
using Competence.Api.Access;
using Competence.Api.Access.Doors;
using FluentAssertions;
using Marten;
using Marten.Patching;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class SessionScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();

    [Fact]
    public async Task Only_the_hash_of_the_cookie_is_stored()
    {
        var holder = await api.Account(tenant);
        var response = await api.Browser().SignIn(holder);
        var id = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0].Split('=', 2)[1];

        await using var session = api.Store().QuerySession();
        var stored = await session.Query<Session>().SingleAsync(s => s.PersonId == holder.PersonId);

        stored.Id.Should().HaveLength(64).And.NotContain(id);
        (await session.LoadAsync<Session>(id)).Should().BeNull();
    }

    [Theory, InlineData(31, 31, HttpStatusCode.Unauthorized), InlineData(29, 60, HttpStatusCode.OK), InlineData(5, 721, HttpStatusCode.Unauthorized)]
    public async Task It_ends_after_half_an_hour_unused_or_half_a_day_in_all(int idleMinutes, int ageMinutes, HttpStatusCode expected)
    {
        var holder = await api.Account(tenant);
        var browser = await api.SignedIn(holder);
        var now = TimeProvider.System.GetUtcNow();

        await using (var session = api.Store().LightweightSession())
        {
            session.Patch<Session>(s => s.PersonId == holder.PersonId).Set(s => s.LastSeen, now.AddMinutes(-idleMinutes));
            session.Patch<Session>(s => s.PersonId == holder.PersonId).Set(s => s.CreatedAt, now.AddMinutes(-ageMinutes));
            await session.SaveChangesAsync();
        }

        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(expected);
        if (expected != HttpStatusCode.OK) return;
        await using var after = api.Store().QuerySession();
        (await after.Query<Session>().SingleAsync(s => s.PersonId == holder.PersonId)).LastSeen.Should().BeAfter(now.AddMinutes(-1), "it was used");
    }

    [Fact]
    public async Task Whoever_comes_back_after_a_long_time_does_not_wait_for_another_who_does()
    {
        var doors = api.Services.GetRequiredService<SessionStore>();
        var (own, other) = (await Start(null), await Start(null));
        await using (var session = api.Store().LightweightSession())
        {
            session.Patch<Session>(s => s.Tenant == tenant).Set(s => s.CreatedAt, TimeProvider.System.GetUtcNow().AddDays(-1));
            await session.SaveChangesAsync();
        }
        await using var others = api.Store().LightweightSession();
        await others.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await others.ExecuteAsync(new NpgsqlCommand("delete from access.mt_doc_session where id = $1") { Parameters = { new() { Value = Secrets.Hash(other) } } });

        await Start(own).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);

        await using var after = api.Store().QuerySession();
        (await after.LoadAsync<Session>(Secrets.Hash(own))).Should().BeNull("it is over");

        async Task<string> Start(string? former)
        {
            var http = new DefaultHttpContext { Request = { Scheme = "https" } };
            if (former is not null) http.Request.Headers.Cookie = $"{SessionCookie.Name}={former}";
            await doors.Start(http, tenant, Guid.CreateVersion7(), hasSecondFactor: false, isActingAs: true, TestContext.Current.CancellationToken);
            return http.Response.Headers.SetCookie.Single()!.Split(';')[0].Split('=', 2)[1];
        }
    }

    [Fact]
    public async Task A_new_role_ends_the_sessions_that_began_without_it()
    {
        var holder = await api.Account(tenant);
        var browser = await api.SignedIn(holder);
        var admin = await api.Founder(tenant);

        await api.Settled(() => admin.PostAsJsonAsync($"/api/v1/people/{holder.PersonId}/grants", new { role = "hrAdmin", unitIds = Array.Empty<Guid>() }));

        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task With_an_authorization_header_the_cookie_is_not_looked_at()
    {
        var browser = await api.SignedIn(await api.Account(tenant));
        browser.DefaultRequestHeaders.Add("Authorization", "Bearer cdk_wrong");

        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task What_changes_something_needs_the_token_and_our_own_page()
    {
        var holder = await api.Account(tenant);
        var browser = await api.SignedIn(holder);
        var token = browser.DefaultRequestHeaders.GetValues("X-Antiforgery").Single();

        (await Put(browser, token, site: "same-origin")).Should().Be((HttpStatusCode.NoContent, null));
        (await Put(browser, token, origin: "https://localhost")).Should().Be((HttpStatusCode.NoContent, null));
        (await Put(browser, null, site: "same-origin")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        (await Put(browser, token + "x", site: "same-origin")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        (await Put(browser, token, site: "cross-site")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        (await Put(browser, token, site: "same-site")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        (await Put(browser, token, origin: "https://evil.example")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        (await Put(browser, token)).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"));
        var other = await api.SignedIn(holder);
        (await Put(other, token, site: "same-origin")).Should().Be((HttpStatusCode.Forbidden, "access.antiforgery"), "a token belongs to one session");
    }

    [Fact]
    public async Task Another_site_signs_nobody_in()
    {
        var browser = api.CreateClient(new() { BaseAddress = new("https://localhost") });
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        (await (await browser.SignIn(await api.Account(tenant))).Code()).Should().Be("access.antiforgery");
    }

    [Fact]
    public async Task Signing_in_always_starts_a_session_under_a_new_id()
    {
        var holder = await api.Account(tenant);
        var browser = api.Browser();
        var first = (await browser.SignIn(holder)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        var second = (await browser.SignIn(holder)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        second.Should().NotBe(first);
        await using var session = api.Store().QuerySession();
        (await session.Query<Session>().CountAsync(s => s.PersonId == holder.PersonId)).Should().Be(1, "the first one ended");
    }

    private static async Task<(HttpStatusCode, string?)> Put(HttpClient browser, string? token, string? site = null, string? origin = null)
    {
        foreach (var name in new[] { "X-Antiforgery", "Sec-Fetch-Site" }) browser.DefaultRequestHeaders.Remove(name);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/v1/me/locale") { Content = JsonContent.Create(new { locale = "sv" }) };
        if (token is not null) request.Headers.Add("X-Antiforgery", token);
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        if (origin is not null) request.Headers.Add("Origin", origin);
        var response = await browser.SendAsync(request);
        return (response.StatusCode, response.IsSuccessStatusCode ? null : await response.Code());
    }
}
