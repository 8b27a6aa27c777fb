using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Competence.Api.Access;

/// <summary>Random secrets, and what is stored instead of them.</summary>
internal static class Secrets
{
    /// <summary>256 random bits.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>100 random bits for people to type, in groups of five without letters that look alike.</summary>
    public static string NewCode() =>
        string.Join('-', RandomNumberGenerator.GetString("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 20).Chunk(5).Select(five => new string(five)));

    /// <summary>As a person may have typed it.</summary>
    public static string Read(string code) => code.Trim().ToUpperInvariant();

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool Matches(string hash, string secret) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(secret)));
}
