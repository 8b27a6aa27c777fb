using Competence.Api.Access.Accounts;
using Competence.Api.Access.FirstRun;
using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Lines;
using FastEndpoints;
using Marten;

namespace Competence.Api.Access.Development;

/// <param name="Why">What can be seen as this person that others cannot show.</param>
public sealed record PartView(Guid PersonId, string DisplayName, string? Title, LocalizedText Why);

public sealed record PartsView(IReadOnlyList<PartView> People);

/// <summary>People worth acting as: one of each role, managers of the largest teams, and some of their people; in development alone</summary>
internal sealed class ListActAsEndpoint(IDocumentStore store, TimeProvider clock) : EndpointWithoutRequest<PartsView>
{
    public override void Configure()
    {
        Get("/development/people");
        AllowAnonymous();
        Tags(DevelopmentOnly.Tag);
    }

    public override async Task HandleAsync(CancellationToken ct)
    {
        await using var outside = store.QuerySession();
        if ((await outside.LoadAsync<Installation>(Installation.Only, ct))?.Tenant is not { } tenant)
        {
            await Send.OkAsync(new PartsView([]), ct);
            return;
        }
        await using var session = store.QuerySession(tenant);
        var parts = new List<(Guid Person, LocalizedText Why)>();
        foreach (var grants in (await session.Query<Grants>().ToListAsync(ct)).Where(g => g.Items.Count > 0).Take(8))
            parts.Add((grants.PersonId, Names(grants)));
        foreach (var (manager, reports) in await NamedPeople.Managers(session, clock.Today(), most: 3, ct))
            parts.Add((manager, new($"Chef för {reports}", $"Manages {reports}")));
        foreach (var employee in await NamedPeople.OfManagers(session, [.. parts.Select(p => p.Person)], clock.Today(), most: 3, ct))
            parts.Add((employee, new("Medarbetare", "Employee")));

        var views = new List<PartView>();
        var line = new Line(session, clock);
        foreach (var (person, why) in parts.DistinctBy(p => p.Person))
        {
            if (!await line.IsActive(person, ct)) continue; // whoever has left keeps their part, and can do nothing with it
            var named = await NamedPeople.Load(session, person, ct);
            views.Add(new(person, named.DisplayName, named.Title, why));
        }
        await Send.OkAsync(new PartsView(views), ct);
    }

    private static LocalizedText Names(Grants grants) => new(
        string.Join(", ", grants.Items.Select(g => Swedish[g.Role])), string.Join(", ", grants.Items.Select(g => English[g.Role])));

    private static readonly Dictionary<AccessRole, string>
        Swedish = new()
        {
            [AccessRole.HrPartner] = "HR-partner", [AccessRole.HrAdmin] = "HR-administratör", [AccessRole.SkillOwner] = "kompetensägare",
            [AccessRole.Learning] = "lärande", [AccessRole.Compliance] = "regelefterlevnad", [AccessRole.Analyst] = "analytiker",
            [AccessRole.Representative] = "företrädare", [AccessRole.Auditor] = "granskare", [AccessRole.TenantAdmin] = "administratör",
        },
        English = new()
        {
            [AccessRole.HrPartner] = "HR partner", [AccessRole.HrAdmin] = "HR administrator", [AccessRole.SkillOwner] = "skill owner",
            [AccessRole.Learning] = "learning", [AccessRole.Compliance] = "compliance", [AccessRole.Analyst] = "analyst",
            [AccessRole.Representative] = "representative", [AccessRole.Auditor] = "auditor", [AccessRole.TenantAdmin] = "administrator",
        };
}
