using System.Data.Common;
using Competence.Changes;
using Competence.Kernel;
using Competence.Skills.Members;
using Competence.Skills.Ratings;
using Competence.Skills.Workforce;
using Marten;

namespace Competence.Skills.Groundwork;

/// <summary>Answers from memory what has not changed since this node read it.</summary>
internal sealed class GroundworkKeeper(IDocumentStore store, ChangeFeed changes, TimeProvider clock) : IGroundwork, IDisposable
{
    internal const string ProfileChanged = "skills.profile";

    private readonly Kept<(string, Type, Guid), object?> ground = new(changes, 20_000);
    private readonly Kept<(string Tenant, Guid Person, DateOnly Day), Member?> members = new(changes, 50_000);
    private readonly Kept<(string Tenant, Guid Person), SkillProfile?> profiles = new(changes, 5_000);

    /// <summary>All that a person's profile is read from: where they are placed, what has been said of them, and what the organisation has decided.</summary>
    public static Change[] ReadFrom(string tenant, Guid person) =>
        [new(tenant, WorkforceChanges.Place, person), new(tenant, ProfileChanged, SkillProfile.IdOf(person)), new(tenant, Ground.Changed, Guid.Empty)];

    public async Task<Footing> Of(IQuerySession session, Guid person, bool withProfile, CancellationToken ct)
    {
        var (tenant, today, since) = (session.TenantId, clock.Today(), await changes.CatchUp(ct));
        var id = SkillProfile.IdOf(person);
        SkillProfile? profile = null;
        var isPlaced = members.TryGet((tenant, person, today), out var member);
        var isRead = !withProfile || profiles.TryGet((tenant, person), out profile);
        if (!isPlaced || !isRead)
        {
            // in a session of its own: the asker's may hold writes that are nobody else's yet
            await using var reading = store.QuerySession(tenant);
            if (isPlaced) profile = await reading.LoadAsync<SkillProfile>(id, ct);
            else
                (member, profile) = (await reading.Read(Question, row => Read(row, reading), ct,
                    ("person", person), ("profile", withProfile ? id : Guid.Empty), ("today", today))).Single();
            members.Put((tenant, person, today), member, since, new Change(tenant, WorkforceChanges.Place, person));
            if (withProfile) profiles.Put((tenant, person), profile, since, new Change(tenant, ProfileChanged, id));
        }
        return new(new Ground(store, tenant, ground, since), member, profile);
    }

    public void Dispose()
    {
        ground.Dispose();
        members.Dispose();
        profiles.Dispose();
    }

    private static (Member?, SkillProfile?) Read(DbDataReader row, IQuerySession session) => (
        row.IsDBNull(0) ? null : MemberQueries.Read(row, 0),
        row.IsDBNull(4) ? null : session.DocumentStore.Options.Serializer().FromJson<SkillProfile>(row, 4));

    private const string Question =
        $"""
        select {MemberQueries.PlaceColumns}, p.data
        from (select) one
        left join skills.members m on m.tenant_id = @tenant and m.person_id = @person
        left join skills.mt_doc_skillprofile p on p.tenant_id = @tenant and p.id = @profile
        """;
}
