using Competence.Api.Access.FirstRun;
using Competence.Api.Access.Rules;
using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Persons;
using Marten;

namespace Competence.Api.Access.Accounts;

/// <summary>Reads who somebody is; also for the request that signs them in, when the request itself has no tenant yet.</summary>
internal sealed class MeReader(IDocumentStore store, AccountStore accounts, TimeProvider clock)
{
    public async Task<MeView> Read(Actor actor, SignedIn signedIn, CancellationToken ct)
    {
        var person = actor.PersonId!.Value;
        await using var session = store.QuerySession(actor.Tenant);
        var grants = (await session.LoadAsync<Grants>(Grants.IdOf(person), ct))?.Items ?? [];
        var named = await NamedPeople.Load(session, person, ct);
        var reports = await NamedPeople.CountReports(session, person, clock.Today(), ct);
        var unit = (await session.LoadAsync<Person>(person, ct))?.Units.At(clock.Today());
        var account = await accounts.Of(actor.Tenant, person, ct);
        var preference = await session.LoadAsync<Preference>(person, ct);
        var organisation = await session.LoadAsync<Organisation>(Organisation.Own, ct);

        return new(
            person, named.DisplayName, named.GivenName, named.Email, preference?.Locale ?? named.Locale, organisation?.Name ?? "",
            [Role.Employee, .. reports > 0 ? [Role.Manager] : Array.Empty<Role>(), .. grants.Select(g => Enum.Parse<Role>(g.Role.ToString()))],
            reports, unit, [.. grants.Where(g => g.Role == AccessRole.HrPartner).SelectMany(g => g.UnitIds)], signedIn.IsActingAs,
            new(grants.Any(g => AccessPolicy.SecondFactorRoles.Contains(g.Role)), account?.SecondFactor is { IsConfirmed: true }),
            signedIn.AntiforgeryToken);
    }
}

/// <summary>What a person has chosen for the product itself.</summary>
internal sealed record Preference(Guid Id, string Locale);
