using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Access.Keys;
using FluentAssertions;
using Marten.Patching;
using Xunit;

namespace Competence.Api.Tests.Access;

public sealed class ServiceKeyScenarios(CompetenceApi api)
{
    private readonly string tenant = Accounts.NewTenant();

    [Fact]
    public async Task A_key_opens_what_its_scopes_say_until_it_is_revoked()
    {
        var admin = await api.Founder(tenant);
        var (id, secret) = await Create(admin, "HR-systemet", "import");
        secret.Should().MatchRegex("^cdk_[0-9a-f]{32}_[0-9a-f]{64}_[0-9a-f]{8}$");
        var machine = Machine(secret);

        (await machine.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await machine.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Created);
        (await machine.GetAsync("/api/v1/service-keys")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await machine.GetAsync("/api/v1/me")).StatusCode.Should().Be(HttpStatusCode.Forbidden);

        var listed = (await admin.GetFromJsonAsync<JsonElement>("/api/v1/service-keys")).GetProperty("items")[0];
        listed.GetProperty("lastUsedAt").ValueKind.Should().Be(JsonValueKind.String);
        listed.GetRawText().Should().NotContain(secret.Split('_')[2]);

        (await admin.DeleteAsync($"/api/v1/service-keys/{id}")).StatusCode.Should().Be(HttpStatusCode.NoContent);
        (await machine.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_reporting_key_changes_nothing()
    {
        var machine = Machine((await Create(await api.Founder(tenant), "Rapporter", "report")).Secret);

        (await machine.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await machine.PostAsJsonAsync("/api/v1/units", new { name = "Nord", kind = "unit" })).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_slip_of_the_hand_another_secret_or_another_scheme_opens_nothing()
    {
        var (id, secret) = await Create(await api.Founder(tenant), "HR-systemet", "import");

        foreach (var wrong in new[] { secret[..^1] + (secret[^1] == '0' ? '1' : '0'), KeyText.Write(id, new string('a', 64)), KeyText.Write(Guid.CreateVersion7(), secret.Split('_')[2]), "cdk_", "" })
            (await Machine(wrong).GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Unauthorized, wrong);
        var basic = api.CreateClient();
        basic.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Basic {secret}");
        (await basic.GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Two_keys_of_one_name_may_live_so_that_they_can_be_changed_without_a_gap()
    {
        var admin = await api.Founder(tenant);
        var first = await Create(admin, "HR-systemet", "import");

        var parallel = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Post(admin, "HR-systemet", 30, "import")));

        parallel.Count(r => r.StatusCode == HttpStatusCode.Created).Should().Be(1);
        (await parallel.First(r => r.StatusCode != HttpStatusCode.Created).Code()).Should().Be("access.two-live-keys");
        await admin.DeleteAsync($"/api/v1/service-keys/{first.Id}");
        (await Post(admin, "HR-systemet", 30, "import")).StatusCode.Should().Be(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_key_lives_a_year_at_most_and_dies_on_its_day()
    {
        var admin = await api.Founder(tenant);
        (await Post(admin, "HR-systemet", 366, "import")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Post(admin, "HR-systemet", -1, "import")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Post(admin, "HR-systemet", 30, "everything")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await Post(admin, "HR-systemet", 30)).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var (id, secret) = await Create(admin, "HR-systemet", "import");

        await using var session = api.Store().LightweightSession();
        session.Patch<ServiceKey>(id).Set(k => k.ExpiresAt, TimeProvider.System.GetUtcNow().AddSeconds(-1));
        await session.SaveChangesAsync();

        (await Machine(secret).GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Another_tenants_key_is_not_there_to_be_revoked()
    {
        var (id, secret) = await Create(await api.Founder(tenant), "HR-systemet", "import");
        var stranger = await api.Founder(Accounts.NewTenant());

        (await stranger.DeleteAsync($"/api/v1/service-keys/{id}")).StatusCode.Should().Be(HttpStatusCode.NotFound);

        (await Machine(secret).GetAsync("/api/v1/units")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await stranger.GetFromJsonAsync<JsonElement>("/api/v1/service-keys")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Who_is_no_administrator_makes_no_key()
    {
        var person = Guid.CreateVersion7();
        await api.Employ(tenant, person);

        (await Post(api.As(tenant, person), "HR-systemet", 30, "import")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await Post(api.CreateClient(), "HR-systemet", 30, "import")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }

    private HttpClient Machine(string secret)
    {
        var client = api.CreateClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {secret}");
        return client;
    }

    private static Task<HttpResponseMessage> Post(HttpClient client, string name, int days, params string[] scopes) =>
        client.PostAsJsonAsync("/api/v1/service-keys", new { name, scopes, expiresAt = TimeProvider.System.GetUtcNow().AddDays(days) });

    private static async Task<(Guid Id, string Secret)> Create(HttpClient client, string name, params string[] scopes)
    {
        var response = await Post(client, name, 30, scopes);
        response.StatusCode.Should().Be(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        var view = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (view.GetProperty("keyId").GetGuid(), view.GetProperty("secret").GetString()!);
    }
}
