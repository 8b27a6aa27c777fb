using System.Security.Cryptography;
using System.Text;
using JasperFx.Events;
using Wolverine;

namespace Competence.Kernel;

/// <summary>How a module reaches its streams: ids of its own, and decisions recorded with their news in one transaction.</summary>
public static class Streams
{
    /// <summary>Appends the decided events; the returned news leaves through the outbox of the same transaction.</summary>
    public static (Outcome, OutgoingMessages) Record<T>(this IEventStream<T> stream, Decision decision) where T : class
    {
        stream.AppendMany(decision.Events);
        var news = new OutgoingMessages();
        news.AddRange(decision.News);
        return (new Outcome(decision.Refusal, (stream.CurrentVersion ?? 0)), news);
    }

    /// <summary>
    /// A module's own id for another's thing (RFC 9562 version 8, SHA-256 of owner and name): one shared event log must
    /// not mix two modules' streams about one person, and the same import must meet the same stream again.
    /// </summary>
    public static Guid Derive(Guid owner, string name)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData([.. owner.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)(hash[6] & 0x0F | 0x80);
        hash[8] = (byte)(hash[8] & 0x3F | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
