using Competence.Kernel;
using Competence.People.Access;
using Competence.People.Lines;
using Competence.People.Units;
using Marten;

namespace Competence.Api.Access.Rules;

/// <summary>
/// The one component that decides. Everything it goes by is read live in the actor's tenant; what it keeps, it keeps for
/// one request, so that a list of a hundred people reads the actor's own roles once.
/// </summary>
internal sealed class AccessPolicy(IQuerySession session, TimeProvider clock) : IPolicy
{
    public static readonly Refusal
        NotFound = Refusal.NotFound("access.not-found"),
        Forbidden = Refusal.Forbidden("access.forbidden"),
        Inactive = Refusal.Forbidden("access.inactive");

    public static readonly AccessRole[] SecondFactorRoles = [AccessRole.HrAdmin, AccessRole.HrPartner, AccessRole.TenantAdmin];

    private readonly Line line = new(session, clock);
    private (Actor Actor, Grants? Grants, bool IsActive)? known;

    public async Task<Refusal?> Can(Actor actor, string action, Guid? person, CancellationToken ct) =>
        (await Decide(actor, action, person, unit: null, ct)).Refusal;

    /// <returns>The refusal, and whether it hides or protects something that exists.</returns>
    public async Task<(Refusal? Refusal, bool IsOfSomething)> Decide(Actor actor, string action, Guid? person, Guid? unit, CancellationToken ct)
    {
        if (actor.Tenant != session.TenantId) return (NotFound, false);
        if (!await IsActive(actor, ct)) return (Inactive, true);

        Standing? standing = null;
        if (person is { } about && (standing = await line.Between(actor.PersonId ?? Guid.Empty, about, ct)) is null) return (NotFound, false);

        var relations = actor.PersonId is null
            ? actor.Scopes.SelectMany(RelationsBy).ToHashSet()
            : RelationsOf(await GrantsOf(actor, ct), standing, await UnitsAbove(unit, ct));
        return Rights.Of(action, relations) switch
        {
            Verdict.Allowed => (null, true),
            Verdict.Invisible when person is not null => (NotFound, true),
            _ => (Forbidden, true),
        };
    }

    public async Task<bool> NeedsSecondFactor(Actor actor, CancellationToken ct) =>
        await GrantsOf(actor, ct) is { } grants && SecondFactorRoles.Any(grants.Has);

    private static HashSet<Relation> RelationsOf(Grants? grants, Standing? standing, IReadOnlyList<Guid> units)
    {
        var relations = new HashSet<Relation> { Relation.Colleague };
        if (standing is { IsSelf: true }) relations.Add(Relation.Self);
        if (standing is { IsManager: true }) relations.Add(Relation.Manager);
        if (standing is { IsAbove: true }) relations.Add(Relation.Above);
        foreach (var grant in grants?.Items ?? [])
            foreach (var relation in RelationsBy(grant, standing, standing?.Units ?? units)) relations.Add(relation);
        return relations;
    }

    /// <summary>What a role brings towards this person: HR nothing on their own record, a partner nothing outside their units.</summary>
    private static Relation[] RelationsBy(Grant grant, Standing? standing, IReadOnlyList<Guid> units) => grant.Role switch
    {
        AccessRole.HrAdmin => standing is null ? [Relation.HrAdmin] : standing.IsSelf ? [] : [Relation.Hr, Relation.HrAdmin],
        AccessRole.HrPartner => standing is { IsSelf: true } || !grant.UnitIds.Intersect(units).Any() ? [] : [Relation.Hr],
        AccessRole.SkillOwner => [Relation.Owner],
        AccessRole.Learning => [Relation.Learning],
        AccessRole.Analyst or AccessRole.Representative => [Relation.Analyst],
        AccessRole.Auditor => [Relation.Auditor],
        AccessRole.TenantAdmin => [Relation.Admin],
        _ => [],
    };

    private static Relation[] RelationsBy(string scope) => scope switch
    {
        "import" => [Relation.Import],
        "report" => [Relation.Report],
        "scim" => [Relation.Scim],
        _ => [],
    };

    private async Task<IReadOnlyList<Guid>> UnitsAbove(Guid? unit, CancellationToken ct)
    {
        var above = new List<Guid>();
        while (unit is { } id && !above.Contains(id) && await session.LoadAsync<Unit>(id, ct) is { } found)
        {
            above.Add(id);
            unit = found.ParentId;
        }
        return above;
    }

    private async Task<Grants?> GrantsOf(Actor actor, CancellationToken ct) => (await Known(actor, ct)).Grants;

    private async Task<bool> IsActive(Actor actor, CancellationToken ct) => (await Known(actor, ct)).IsActive;

    private async Task<(Actor Actor, Grants? Grants, bool IsActive)> Known(Actor actor, CancellationToken ct)
    {
        if (known is { } read && read.Actor.Name == actor.Name) return read;
        var grants = actor.PersonId is { } person ? await session.LoadAsync<Grants>(Grants.IdOf(person), ct) : null;
        known = (actor, grants, actor.PersonId is { } employee ? await line.IsActive(employee, ct) : actor.KeyId is not null);
        return known.Value;
    }
}
