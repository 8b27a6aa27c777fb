using Competence.Api.Access.Accounts;
using Competence.Kernel;
using Competence.People.Access;
using Marten;
using Npgsql;

namespace Competence.Api.Access.FirstRun;

/// <summary>Sets the installation up, once: whoever comes second, even in the same instant, finds it done.</summary>
internal sealed class FirstRun(IDocumentStore store, NpgsqlDataSource database, Founding founding, Passwords passwords, TimeProvider clock)
{
    public static readonly Refusal
        WrongCode = Refusal.Forbidden("access.setup-code"),
        Done = Refusal.Conflict("access.already-set-up");

    private static readonly AccessRole[] FounderRoles = [AccessRole.HrAdmin, AccessRole.SkillOwner, AccessRole.TenantAdmin];

    public async Task<(Refusal? Refusal, Actor Founder)> SetUp(FirstAccount first, CancellationToken ct)
    {
        if (await Refuse(first.Code, ct) is { } early) return (early, null!);

        await using var connection = await database.OpenConnectionAsync(ct);
        await using var alone = await connection.BeginTransactionAsync(ct);
        await using var turn = new NpgsqlCommand("select pg_try_advisory_xact_lock(hashtextextended('first-run', 0))", connection, alone);
        if (await turn.ExecuteScalarAsync(ct) is false) return (Done, null!);
        if (await Refuse(first.Code, ct) is { } late) return (late, null!);

        var founder = new Actor(Guid.CreateVersion7().ToString(), Guid.CreateVersion7(), null, []);
        // in a transaction of its own: a person in a tenant that nobody can enter harms nobody
        if ((await founding.Register(founder, first, ct)).Refusal is { } refusal) return (refusal, null!);
        await Record(founder, first, ct);
        return (null, founder);
    }

    private async Task<Refusal?> Refuse(string code, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var installation = await session.LoadAsync<Installation>(Installation.Only, ct);
        if (installation?.Tenant is not null) return Done;
        return installation?.CodeHash is { } hash && installation.CodeExpiresAt > clock.GetUtcNow() && Secrets.Matches(hash, Secrets.Read(code))
            ? null
            : WrongCode;
    }

    private async Task Record(Actor founder, FirstAccount first, CancellationToken ct)
    {
        var person = founder.PersonId!.Value;
        await using var session = store.LightweightSession(founder.Tenant);
        session.LastModifiedBy = founder.Name;
        session.Store(new Installation(Installation.Only, null, clock.GetUtcNow(), founder.Tenant));
        session.Insert(new Organisation(Organisation.Own, first.Organisation.Trim()));
        session.Insert(new Account
        {
            Id = Guid.CreateVersion7(), Tenant = founder.Tenant, PersonId = person, UserName = first.Email.Trim(),
            Key = Account.KeyOf(first.Email), PasswordHash = passwords.Hash(first.Password),
        });
        session.Events.StartStream<Grants>(Grants.IdOf(person),
            FounderRoles.Select(object (role) => new AccessGranted(person, role, [], clock.GetUtcNow())));
        await session.SaveChangesAsync(ct);
    }
}
