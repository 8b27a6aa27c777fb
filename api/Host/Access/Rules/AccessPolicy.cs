using Competence.Api.Access.Doors;
using Competence.Kernel;
using Competence.Mentoring.Relationships;
using Competence.People.Access;
using Competence.People.Lines;
using Competence.People.Units;
using Marten;

namespace Competence.Api.Access.Rules;

/// <summary>
/// The one component that decides. Everything it goes by is read live in the actor's tenant; what it keeps, it keeps for
/// one request, so that a list of a hundred people reads the actor's own roles once.
/// </summary>
public sealed class AccessPolicy(IQuerySession session, TimeProvider clock) : IPolicy
{
    public static readonly Refusal
        NotFound = Refusal.NotFound("access.not-found"),
        Forbidden = Refusal.Forbidden("access.forbidden"),
        Inactive = Refusal.Forbidden("access.inactive");

    public static readonly AccessRole[] SecondFactorRoles = [AccessRole.HrAdmin, AccessRole.HrPartner, AccessRole.TenantAdmin];

    private readonly Line line = new(session, clock);
    private readonly Dictionary<(string Actor, Guid? Person), Look> looks = [];

    public async Task<Refusal?> Can(Actor actor, string action, Guid? person, CancellationToken ct) =>
        (await Decide(actor, action, person, unit: null, ct)).Refusal;

    public async Task<Refusal?> CanIn(Actor actor, string action, Guid unit, CancellationToken ct) =>
        (await Decide(actor, action, person: null, unit, ct)).Refusal;

    public async Task<IReadOnlySet<Guid>> Among(Actor actor, string action, IReadOnlyCollection<Guid> people, CancellationToken ct)
    {
        if (actor.Tenant != session.TenantId || people.Count == 0 || !await IsActive(actor, ct)) return new HashSet<Guid>();

        var grants = await GrantsOf(actor, ct);
        var isWholeLine = Rights.Of(action, new HashSet<Relation> { Relation.Above }) == Verdict.Allowed;
        var withUnits = grants?.Has(AccessRole.HrPartner) == true;
        var among = await line.Among(actor.PersonId ?? Guid.Empty, people, isWholeLine, withUnits, ct);
        var allowed = among.Where(to => Rights.Of(action, RelationsOf(actor, grants, to.Value, [])) == Verdict.Allowed).Select(to => to.Key).ToHashSet();
        allowed.UnionWith(await SharedWith(actor, action, [.. among.Keys.Except(allowed)], [], ct));
        return allowed;
    }

    /// <returns>The refusal, and whether it hides or protects something that exists.</returns>
    public async Task<(Refusal? Refusal, bool IsOfSomething)> Decide(Actor actor, string action, Guid? person, Guid? unit, CancellationToken ct)
    {
        if (actor.Tenant != session.TenantId) return (NotFound, false);
        var look = await Look(actor, person, ct);
        if (!look.IsActive) return (Inactive, true);
        if (person is not null && look.Standing is null) return (NotFound, false);

        var relations = RelationsOf(actor, look.Grants, look.Standing, await UnitsAbove(unit, ct));
        return Rights.Of(action, relations) switch
        {
            Verdict.Allowed => (null, true),
            _ when person is { } mentee && (await SharedWith(actor, action, [mentee], relations, ct)).Count > 0 => (null, true),
            Verdict.Invisible when person is not null => (NotFound, true),
            _ => (Forbidden, true),
        };
    }

    /// <summary>Whom of those the actor may not otherwise they may as their mentor; read only where that would change the answer.</summary>
    private async Task<IReadOnlySet<Guid>> SharedWith(Actor actor, string action, IReadOnlyCollection<Guid> people, IEnumerable<Relation> relations, CancellationToken ct) =>
        people.Count > 0 && actor.PersonId is { } mentor && Rights.Of(action, new HashSet<Relation>(relations) { Relation.Mentor }) == Verdict.Allowed
            ? await SharingMentees.Of(session, mentor, people, ct)
            : new HashSet<Guid>();

    /// <summary>Takes over what the door has seen of this very actor a moment ago, in this request.</summary>
    internal void Remember(Actor actor, SeenAtTheDoor seen)
    {
        if (actor.Tenant == seen.Tenant && actor.PersonId == seen.PersonId) looks[(actor.Name, seen.About)] = seen.Look;
    }

    public async Task<bool> NeedsSecondFactor(Actor actor, CancellationToken ct) =>
        await GrantsOf(actor, ct) is { } grants && SecondFactorRoles.Any(grants.Has);

    private static HashSet<Relation> RelationsOf(Actor actor, Grants? grants, Standing? standing, IReadOnlyList<Guid> units)
    {
        if (actor.PersonId is null) return [.. actor.Scopes.SelectMany(RelationsBy)];

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
        "xapi" => [Relation.Xapi],
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

    private async Task<Grants?> GrantsOf(Actor actor, CancellationToken ct) => (await Any(actor, ct)).Grants;

    private async Task<bool> IsActive(Actor actor, CancellationToken ct) => (await Any(actor, ct)).IsActive;

    /// <summary>Where it is not about whom: whatever has been seen already.</summary>
    private async Task<Look> Any(Actor actor, CancellationToken ct) =>
        looks.FirstOrDefault(look => look.Key.Actor == actor.Name).Value ?? await Look(actor, person: null, ct);

    private async Task<Look> Look(Actor actor, Guid? person, CancellationToken ct)
    {
        if (looks.TryGetValue((actor.Name, person), out var seen)) return seen;
        var look = await line.At(actor.PersonId ?? Guid.Empty, person, ct);
        return looks[(actor.Name, person)] = actor.PersonId is null ? look with { IsActive = actor.KeyId is not null } : look;
    }
}
