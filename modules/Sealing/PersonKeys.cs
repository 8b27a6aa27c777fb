using System.Security.Cryptography;
using Marten;
using Microsoft.AspNetCore.DataProtection;
using Weasel.Postgresql.Tables;

namespace Competence.Sealing;

/// <summary>
/// One key a person, itself protected by the installation's keys. An erased key leaves its row: what was sealed stays unreadable, and
/// nothing more is sealed for that person.
/// </summary>
public sealed class PersonKeys(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("person-key");

    internal static Table Table()
    {
        var table = Rows.Table("sealing", "person_keys");
        table.AddColumn("person_id", "uuid").AsPrimaryKey();
        table.AddColumn("key", "bytea");
        return table;
    }

    /// <summary>To write with: makes the key where there is none, in the transaction that the session has begun.</summary>
    /// <returns>Null where it has been erased.</returns>
    public async Task<Seal?> For(IDocumentSession session, Guid person, CancellationToken ct)
    {
        if (await Keys(session, person, ct) is [var known]) return known;
        await session.Write(
            "insert into sealing.person_keys (tenant_id, person_id, key) values (@tenant, @person, @key) on conflict do nothing", ct,
            ("person", person), ("key", protector.Protect(RandomNumberGenerator.GetBytes(32))));
        return await Find(session, person, ct); // somebody else's, where two were made at once
    }

    /// <summary>To read with.</summary>
    /// <returns>Null where there is none, or it has been erased.</returns>
    public async Task<Seal?> Find(IQuerySession session, Guid person, CancellationToken ct) => (await Keys(session, person, ct)).SingleOrDefault();

    /// <summary>For good: what was sealed with it cannot be read again. In the transaction that the session has begun.</summary>
    public static Task Erase(IDocumentSession session, Guid person, CancellationToken ct) => session.Write(
        """
        insert into sealing.person_keys (tenant_id, person_id, key) values (@tenant, @person, null)
        on conflict (tenant_id, person_id) do update set key = null
        """, ct, ("person", person));

    /// <returns>None where none has been made; null for one that has been erased.</returns>
    private Task<List<Seal?>> Keys(IQuerySession session, Guid person, CancellationToken ct) => session.Read(
        "select key from sealing.person_keys where tenant_id = @tenant and person_id = @person",
        row => row.IsDBNull(0) ? null : new Seal(protector.Unprotect(row.GetFieldValue<byte[]>(0))), ct, ("person", person));
}
