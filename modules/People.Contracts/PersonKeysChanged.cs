using System.Security.Cryptography;
using System.Text;

namespace Competence.People.Contracts;

/// <summary>Told once what people are called by in files has changed; complete for each, so a listener replaces its copy.</summary>
public sealed record PersonKeysChanged(IReadOnlyList<PersonKeys> People);

/// <summary>Fingerprints of what other systems call a person by: enough to find the person, too little to read who it is.</summary>
/// <param name="Version">The person's stream version: grows with every change.</param>
/// <param name="ExternalId">Of the id in the HR system.</param>
/// <param name="MailboxSha1">Of the hash that a statement of xAPI calls a mailbox by.</param>
public sealed record PersonKeys(Guid PersonId, long Version, Guid? ExternalId, Guid? EmployeeNumber, Guid? Email, Guid? MailboxSha1 = null)
{
    /// <summary>The surest first: where two people share one, the earlier kind decides.</summary>
    public IReadOnlyList<Guid?> All => [ExternalId, EmployeeNumber, Email, MailboxSha1];

#pragma warning disable CA5350 // the specification of xAPI says SHA-1; nothing is protected by it
    /// <summary>Senders hash what they have; most have the address in lower case.</summary>
    public static Guid? OfMailbox(string? email) => string.IsNullOrWhiteSpace(email)
        ? null
        : Of(Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes($"mailto:{email.Trim().ToLowerInvariant()}"))));
#pragma warning restore CA5350

    /// <summary>The same for the same text, whatever its case and what stands around it.</summary>
    public static Guid? Of(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ToUpperInvariant())).AsSpan(0, 16));
}
