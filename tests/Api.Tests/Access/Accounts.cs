using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Access.Accounts;
using Competence.People.Access;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace Competence.Api.Tests.Access;

/// <summary>A person with an account, and what they need to sign in.</summary>
internal sealed record Holder(string Tenant, Guid PersonId, string UserName, string? Secret)
{
    public const string Password = "correct horse battery staple";

    /// <param name="steps">How many time steps from now: each code is good once.</param>
    public string Code(int steps = 0) => new Totp(Base32Encoding.ToBytes(Secret!)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(30 * steps));
}

internal static class Accounts
{
    public static string NewTenant() => $"t-{Guid.CreateVersion7():N}";

    public static async Task<Holder> Account(this CompetenceApi api, string tenant, bool hasSecondFactor = false, params AccessRole[] roles)
    {
        var person = Guid.CreateVersion7();
        await api.Employ(tenant, person, roles);
        var (factor, secret) = api.Services.GetRequiredService<OneTimeCodes>().New();
        var name = $"{person:N}@example.org";
        await using var session = api.Store().LightweightSession();
        session.Insert(new Account
        {
            Id = Guid.CreateVersion7(), Tenant = tenant, PersonId = person, UserName = name, Key = Competence.Api.Access.Accounts.Account.KeyOf(name),
            PasswordHash = api.Services.GetRequiredService<Passwords>().Hash(Holder.Password),
            SecondFactor = hasSecondFactor ? factor with { IsConfirmed = true } : null,
        });
        await session.SaveChangesAsync();
        return new(tenant, person, name, hasSecondFactor ? secret : null);
    }

    public static IDocumentStore Store(this CompetenceApi api) => api.Services.GetRequiredService<IDocumentStore>();

    public static Task<HttpResponseMessage> SignIn(this HttpClient browser, Holder holder, string? code = null, string? password = null) =>
        browser.PostAsJsonAsync("/api/v1/session", new { userName = holder.UserName, password = password ?? Holder.Password, oneTimeCode = code });

    /// <summary>A signed-in browser whose requests carry the antiforgery token.</summary>
    public static async Task<HttpClient> SignedIn(this CompetenceApi api, Holder holder)
    {
        var browser = api.Browser();
        var response = await browser.SignIn(holder, holder.Secret is null ? null : holder.Code());
        await browser.TakeToken(response);
        return browser;
    }

    public static async Task<JsonElement> TakeToken(this HttpClient browser, HttpResponseMessage response)
    {
        var me = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        browser.DefaultRequestHeaders.Remove("X-Antiforgery");
        browser.DefaultRequestHeaders.Add("X-Antiforgery", me.GetProperty("antiforgeryToken").GetString());
        return me;
    }

    public static async Task<string?> Code(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonDocument.Parse(text).RootElement.GetProperty("code").GetString();
    }

    public static async Task Enrol(this HttpClient browser)
    {
        var enrolled = await browser.PostAsync("/api/v1/me/second-factor", null);
        var view = await enrolled.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        view.GetProperty("qrSvg").GetString().Should().StartWith("<svg");
        view.GetProperty("uri").GetString().Should().StartWith("otpauth://totp/");
        var totp = new Totp(Base32Encoding.ToBytes(view.GetProperty("secret").GetString()));

        (await (await browser.PutAsJsonAsync("/api/v1/me/second-factor", new { oneTimeCode = "000000" })).Code()).Should().Be("access.one-time-code");
        var confirmed = await browser.PutAsJsonAsync("/api/v1/me/second-factor", new { oneTimeCode = totp.ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime) });
        confirmed.StatusCode.Should().Be(HttpStatusCode.NoContent, await confirmed.Content.ReadAsStringAsync());
    }
}
