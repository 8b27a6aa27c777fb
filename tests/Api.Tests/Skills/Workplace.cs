using System.Net.Http.Json;
using System.Text.Json;
using Competence.Api.Tests.Access;
using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Contracts;
using Competence.People.Persons;
using Competence.People.Units;
using Competence.Skills.Catalogue;
using FluentAssertions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace Competence.Api.Tests.Skills;

/// <summary>A tenant with people, skills and roles, told to the Skills module in the way that People and the catalogue tell.</summary>
internal sealed class Workplace(CompetenceApi api)
{
    public static readonly DateOnly LongAgo = new(2020, 1, 1);

    private readonly Dictionary<Guid, Placement> placements = [];
    private readonly Dictionary<Guid, long> directory = [];
    private readonly HashSet<(Guid Person, Guid To, DateOnly From)> links = [];
    private HttpClient? stranger, reviewer;

    public string Tenant { get; } = $"t-{Guid.CreateVersion7():N}";

    public HttpClient As(Guid person) => api.As(Tenant, person);

    /// <summary>Somebody who is placed nowhere in the tenant, and administers it.</summary>
    public HttpClient Stranger() => stranger ??= api.Founding(Tenant);

    /// <summary>Another such, who approves what the first submits.</summary>
    public HttpClient Reviewer() => reviewer ??= api.Founding(Tenant);

    public async Task<Guid> Hire(Guid? manager = null, Guid? unit = null, Guid? role = null)
    {
        var person = Guid.CreateVersion7();
        await Place(person, manager, unit, role);
        return person;
    }

    /// <summary>So many, placed nowhere, told some thousand at once.</summary>
    public async Task HireMany(int people)
    {
        foreach (var some in Enumerable.Range(0, people).Select(_ => Guid.CreateVersion7()).Chunk(5000))
            await Tell(new PlacementsChanged([.. some.Select(p => new Placement(p, 1, LongAgo, null, [], [], []))]));
    }

    public Task<IReadOnlyList<object>> Place(Guid person, Guid? manager = null, Guid? unit = null, Guid? role = null, DateOnly? from = null)
    {
        var version = placements.GetValueOrDefault(person)?.Version ?? 0;
        placements[person] = new Placement(person, version + 1, LongAgo, null, Link(manager), Link(unit), Link(role), [new(40, LongAgo)]);
        return Tell(new PlacementsChanged([placements[person]]));

        PlacementLink[] Link(Guid? target) => target is { } id ? [new(id, from ?? LongAgo, null)] : [];
    }

    /// <summary>What was told in the course of the act; what nobody listens to carries no tenant and is told apart by its people.</summary>
    public async Task<IReadOnlyList<object>> Told(Func<Task> act)
    {
        var tracked = await api.Settled(act);
        return [.. tracked.AllRecordsInOrder().Where(r => r.Envelope is { } sent && (sent.TenantId is null ? IsOurs(sent.Message) : sent.TenantId == Tenant))
            .Select(r => r.Envelope!.Message).OfType<object>().Distinct()];
    }

    private bool IsOurs(object? news)
    {
        var text = JsonSerializer.Serialize(news);
        return !text.Contains(nameof(Placement.PersonId), StringComparison.Ordinal) || placements.Keys.Any(p => text.Contains($"{p}", StringComparison.Ordinal));
    }

    public Task<IReadOnlyList<object>> Tell(object news) =>
        Told(async () =>
        {
            if (news is PlacementsChanged placed) await Enter(placed.Placements);
            await using var scope = api.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(news, new DeliveryOptions { TenantId = Tenant });
        });

    /// <summary>As if a day had passed for this person in the module's copy: a last day of today is one of yesterday.</summary>
    public async Task NextDay(string schema, Guid person)
    {
        await using var session = api.Store().LightweightSession(Tenant);
        session.QueueSqlCommand($"update {schema}.members set employed_to = employed_to - 1 where tenant_id = ? and person_id = ?", Tenant, person);
        await session.SaveChangesAsync();
    }

    /// <summary>Into People's own store too: rights follow the line there.</summary>
    private async Task Enter(IReadOnlyList<Placement> people)
    {
        await using var session = api.Store().LightweightSession(Tenant);
        foreach (var person in people.Where(p => p.Version > directory.GetValueOrDefault(p.PersonId)))
        {
            if (directory.TryAdd(person.PersonId, 0))
                session.Events.StartStream<Person>(person.PersonId, new PersonRegistered(person.PersonId), new EmploymentStarted(person.PersonId, LongAgo, 40, null));
            directory[person.PersonId] = person.Version;
            foreach (var link in person.Managers.Where(m => links.Add((person.PersonId, m.TargetId, m.From))))
                session.Events.Append(person.PersonId, new ManagerChanged(person.PersonId, link.TargetId, link.From, link.To));
            foreach (var link in person.Units.Where(u => links.Add((person.PersonId, u.TargetId, u.From))))
                session.Events.Append(person.PersonId, new PersonMovedUnit(person.PersonId, link.TargetId, link.From, link.To));
            if (person.EmployedTo is { } last) session.Events.Append(person.PersonId, new EmploymentEnded(person.PersonId, LongAgo, last.AddDays(1), null));
        }
        await session.SaveChangesAsync();
    }

    /// <summary>In People's own store too: a partner's rights follow the units there.</summary>
    public async Task Units(params (Guid Id, Guid? Parent)[] units)
    {
        await using (var session = api.Store().LightweightSession(Tenant))
        {
            foreach (var (id, parent) in units) session.Events.StartStream<Unit>(id, new UnitOpened(id, $"{id}", UnitKind.Unit, parent, null));
            await session.SaveChangesAsync();
        }
        await Tell(new UnitsChanged([.. units.Select(u => new UnitPlace(u.Id, 1, u.Parent, false))]));
    }

    public async Task MakePartner(Guid person, params Guid[] units)
    {
        await using var session = api.Store().LightweightSession(Tenant);
        session.Events.StartStream<Grants>(Grants.IdOf(person), new AccessGranted(person, AccessRole.HrPartner, units, DateTimeOffset.UnixEpoch));
        await session.SaveChangesAsync();
    }

    public async Task<Guid> Skill(string label, SkillKind kind = SkillKind.Technical, bool isActive = true, Guid? broader = null)
    {
        var id = Guid.CreateVersion7();
        await using var session = api.Services.GetRequiredService<IDocumentStore>().LightweightSession(Tenant);
        session.Events.StartStream<Skill>(id, new SkillProposed(id, Competence.Skills.Catalogue.Skill.OwnFramework, new SkillDescription(
            new LocalizedText(label, null), LocalizedText.Empty, AlternativeLabels.None, kind, 3, IsHardToHire: false, null, broader is { } above ? [above] : [], [])));
        if (isActive) session.Events.Append(id, new SkillActivated(id));
        await session.SaveChangesAsync();
        return id;
    }

    /// <summary>A published role profile.</summary>
    public async Task<Guid> Role(params (Guid Skill, int Level, int Importance)[] requirements)
    {
        var role = await DraftRole();
        await Require(role, requirements);
        await Publish(role);
        return role;
    }

    public async Task<Guid> DraftRole(string name = "Supporttekniker")
    {
        var drafted = await Stranger().PostAsJsonAsync("/api/v1/role-profiles", new { name = new { sv = name, en = (string?)null } });
        drafted.IsSuccessStatusCode.Should().BeTrue(await drafted.Content.ReadAsStringAsync());
        return (await drafted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("roleProfileId").GetGuid();
    }

    public async Task Require(Guid role, params (Guid Skill, int Level, int Importance)[] requirements)
    {
        var answer = await PutRequirements(role, "*", [.. requirements.Select(r => (object)new { skillId = r.Skill, level = r.Level, importance = r.Importance, isMandatory = false })]);
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> PutRequirements(Guid role, string? ifMatch, params object[] requirements)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/role-profiles/{role}/requirements") { Content = JsonContent.Create(new { requirements }) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return Stranger().SendAsync(request);
    }

    /// <summary>The one submits, the other approves.</summary>
    public async Task<JsonElement> Publish(Guid role)
    {
        var submitted = await Submit(role);
        submitted.IsSuccessStatusCode.Should().BeTrue(await submitted.Content.ReadAsStringAsync());
        return await Approve(role).View();
    }

    public Task<HttpResponseMessage> Submit(Guid role, DateOnly? validFrom = null, Guid? reviewerId = null, string? ifMatch = "*") =>
        Stranger().Sent(HttpMethod.Post, $"role-profiles/{role}/submission", new { reviewerId, validFrom }, ifMatch);

    public Task<HttpResponseMessage> Approve(Guid role) => Reviewer().Sent(HttpMethod.Post, $"role-profiles/{role}/publication");
}

internal static class Asking
{
    public static Task<HttpResponseMessage> RateOwn(this HttpClient person, Guid id, Guid skill, int level, string? comment = null) =>
        person.PutAsJsonAsync($"/api/v1/people/{id}/skills/{skill}/self-rating", new { level, comment });

    public static Task<HttpResponseMessage> RateReport(this HttpClient manager, Guid id, Guid skill, int level, string? comment = null) =>
        manager.PutAsJsonAsync($"/api/v1/people/{id}/skills/{skill}/manager-rating", new { level, comment });

    public static async Task<JsonElement> Read(this HttpClient client, string path)
    {
        var answer = await client.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static Task<HttpResponseMessage> Sent(this HttpClient client, HttpMethod verb, string path, object? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(verb, $"/api/v1/{path}") { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null) request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return client.SendAsync(request);
    }

    public static async Task<JsonElement> View(this Task<HttpResponseMessage> asked)
    {
        var answer = await asked;
        answer.IsSuccessStatusCode.Should().BeTrue(await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static async Task ShouldBe(this Task<HttpResponseMessage> asked, int status)
    {
        var answer = await asked;
        ((int)answer.StatusCode).Should().Be(status, await answer.Content.ReadAsStringAsync());
    }

    public static async Task ShouldBeRefused(this Task<HttpResponseMessage> asked, int status, string code)
    {
        var answer = await asked;
        ((int)answer.StatusCode).Should().Be(status, await answer.Content.ReadAsStringAsync());
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString().Should().Be(code);
    }

    public static JsonElement At(this JsonElement view, params string[] path) => path.Aggregate(view, (v, name) => v.GetProperty(name));

    public static int? Int(this JsonElement view, string name) => view.GetProperty(name) is { ValueKind: JsonValueKind.Number } n ? n.GetInt32() : null;
}
