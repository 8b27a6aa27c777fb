using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Access.Accounts;
using Competence.People.Persons;
using FluentAssertions;
using Marten;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class SignInScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();

    [Fact]
    public async Task Who_signs_in_is_known_by_a_cookie_that_scripts_and_other_hosts_cannot_reach()
    {
        var holder = await api.Account(tenant);
        var browser = api.Browser();

        var response = await browser.SignIn(holder);

        response.StatusCode.Should().Be(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var cookie = response.Headers.GetValues("Set-Cookie").Should().ContainSingle().Subject;
        cookie.Should().StartWith("__Host-competence=").And.ContainAll("; path=/", "; secure", "; httponly", "; samesite=lax").And.NotContain("domain");
        var me = await browser.GetFromJsonAsync<JsonElement>("/api/v1/me");
        me.GetProperty("personId").GetGuid().Should().Be(holder.PersonId);
        me.GetProperty("roles").EnumerateArray().Select(r => r.GetString()).Should().Equal("employee");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_refused_alike()
    {
        var holder = await api.Account(tenant);

        var wrong = await api.Browser().SignIn(holder, password: "wrong horse battery staple");
        var unknown = await api.Browser().SignIn(holder with { UserName = "nobody@example.org" });

        wrong.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        unknown.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        Stable(await unknown.Content.ReadAsStringAsync()).Should().Be(Stable(await wrong.Content.ReadAsStringAsync()));

        static string Stable(string problem) => System.Text.RegularExpressions.Regex.Replace(problem, "\"traceId\":\"[^\"]*\"", "");
    }

    [Fact]
    public async Task A_leaver_does_not_sign_in_and_a_session_from_before_opens_nothing()
    {
        var holder = await api.Account(tenant);
        var browser = await api.SignedIn(holder);

        await using (var session = api.Store().LightweightSession(tenant))
        {
            var person = await session.LoadAsync<Person>(holder.PersonId);
            session.Events.Append(holder.PersonId, new EmploymentEnded(holder.PersonId, person!.Employments[0].Start, person.Employments[0].Start.AddDays(50), null));
            await session.SaveChangesAsync();
        }

        (await browser.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await browser.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await (await api.Browser().SignIn(holder)).Code()).Should().Be("access.credentials");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_itself_not_only_the_cookie()
    {
        var holder = await api.Account(tenant);
        var browser = api.Browser();
        var signedIn = await browser.SignIn(holder);
        await browser.TakeToken(signedIn);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        (await browser.DeleteAsync("/api/v1/session")).StatusCode.Should().Be(HttpStatusCode.NoContent);

        using var thief = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me") { Headers = { { "Cookie", cookie } } };
        (await api.Browser().SendAsync(thief)).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_new_password_ends_every_session_but_goes_on_in_this_browser()
    {
        var holder = await api.Account(tenant);
        var (here, elsewhere) = (await api.SignedIn(holder), await api.SignedIn(holder));
        const string next = "a much better password 1";

        var changed = await here.PutAsJsonAsync("/api/v1/me/password", new { current = Holder.Password, @new = next });

        changed.StatusCode.Should().Be(HttpStatusCode.NoContent, await changed.Content.ReadAsStringAsync());
        changed.Headers.Contains("X-Antiforgery").Should().BeTrue();
        (await here.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        (await (await api.Browser().SignIn(holder)).Code()).Should().Be("access.credentials");
        (await api.Browser().SignIn(holder, password: next)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_new_password_needs_the_current_one_and_twelve_characters()
    {
        var browser = await api.SignedIn(await api.Account(tenant));

        (await (await browser.PutAsJsonAsync("/api/v1/me/password", new { current = "not mine at all", @new = "a much better password" })).Code())
            .Should().Be("access.current-password");
        (await browser.PutAsJsonAsync("/api/v1/me/password", new { current = Holder.Password, @new = "eleven char" })).StatusCode
            .Should().Be(HttpStatusCode.BadRequest);
        (await browser.PutAsJsonAsync("/api/v1/me/password", new { current = Holder.Password, @new = new string('x', 129) })).StatusCode
            .Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_language_is_remembered()
    {
        var browser = await api.SignedIn(await api.Account(tenant));

        (await browser.PutAsJsonAsync("/api/v1/me/locale", new { locale = "en" })).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await browser.PutAsJsonAsync("/api/v1/me/locale", new { locale = "fi" })).StatusCode.Should().Be(HttpStatusCode.BadRequest);

        (await browser.GetFromJsonAsync<JsonElement>("/api/v1/me")).GetProperty("locale").GetString().Should().Be("en");
    }

    [Fact]
    public async Task Passwords_are_stored_by_the_standards_own_hasher_with_210_000_rounds()
    {
        var holder = await api.Account(tenant);
        await using var session = api.Store().QuerySession();

        var hash = Convert.FromBase64String((await session.Query<Account>().SingleAsync(a => a.PersonId == holder.PersonId)).PasswordHash!);

        hash[0].Should().Be(1, "Identity's version 3");
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)).Should().Be(2, "HMAC-SHA512");
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)).Should().BeGreaterThanOrEqualTo(210_000);
    }

    [Fact]
    public async Task Nobody_asks_who_they_are_without_signing_in() =>
        (await api.Browser().GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
}
