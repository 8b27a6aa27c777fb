using System.Security.Cryptography;
using System.Text;

namespace Competence.People.Contracts;

/// <summary>Told once what people are called by in files has changed; complete for each, so a listener replaces its copy.</summary>
public sealed record PersonKeysChanged(IReadOnlyList<PersonKeys> People);

/// <summary>Fingerprints of what other systems call a person by: enough to find the person, too little to read who it is.</summary>
/// <param name="Version">The person's stream version: grows with every change.</param>
/// <param name="ExternalId">Of the id in the HR system.</param>
public sealed record PersonKeys(Guid PersonId, long Version, Guid? ExternalId, Guid? EmployeeNumber, Guid? Email)
{
    /// <summary>The surest first: where two people share one, the earlier kind decides.</summary>
    public IReadOnlyList<Guid?> All => [ExternalId, EmployeeNumber, Email];

    /// <summary>The same for the same text, whatever its case and what stands around it.</summary>
    public static Guid? Of(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ToUpperInvariant())).AsSpan(0, 16));
}
